# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The headers of an ELF core dump: as much as leads to the notes and tells how
# guest-physical memory is laid out in the file. Both classes and both byte
# orders. Segments' contents are not described; read the notes of a
# PT_NOTE segment with `elf_notes`.
# @see https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html System V gABI, ELF Header
# @see https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html System V gABI, Program Header
class ElfCore < Kaitai::Struct::Struct

  BITS = {
    1 => :bits_b32,
    2 => :bits_b64,
  }
  I__BITS = BITS.invert

  ENCODINGS = {
    1 => :encodings_le,
    2 => :encodings_be,
  }
  I__ENCODINGS = ENCODINGS.invert

  FILE_TYPES = {
    0 => :file_types_no_type,
    1 => :file_types_relocatable,
    2 => :file_types_executable,
    3 => :file_types_shared,
    4 => :file_types_core,
  }
  I__FILE_TYPES = FILE_TYPES.invert

  MACHINES = {
    0 => :machines_no_machine,
    3 => :machines_x86,
    8 => :machines_mips,
    15 => :machines_parisc,
    20 => :machines_ppc,
    21 => :machines_ppc64,
    22 => :machines_s390,
    40 => :machines_arm,
    42 => :machines_sh,
    50 => :machines_ia_64,
    62 => :machines_x86_64,
    183 => :machines_aarch64,
    243 => :machines_riscv,
    258 => :machines_loongarch,
  }
  I__MACHINES = MACHINES.invert

  SEGMENT_TYPES = {
    0 => :segment_types_unused,
    1 => :segment_types_load,
    2 => :segment_types_dynamic,
    3 => :segment_types_interp,
    4 => :segment_types_note,
    5 => :segment_types_shlib,
    6 => :segment_types_program_headers,
    7 => :segment_types_thread_local,
  }
  I__SEGMENT_TYPES = SEGMENT_TYPES.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @ident = Identification.new(@_io, self, @_root)
    @header = FileHeader.new(@_io, self, @_root)
    self
  end

  ##
  # The file header after its first 16 bytes.
  class FileHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      case _root.ident.encoding
      when :encodings_le
        @_is_le = true
      when :encodings_be
        @_is_le = false
      end

      if @_is_le == true
        _read_le
      elsif @_is_le == false
        _read_be
      else
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/file_header")
      end
      self
    end

    def _read_le
      @raw_file_type = @_io.read_u2le
      @raw_machine = @_io.read_u2le
      @version = @_io.read_u4le
      case _root.ident.bits
      when :bits_b32
        @entry_point = @_io.read_u4le
      when :bits_b64
        @entry_point = @_io.read_u8le
      end
      case _root.ident.bits
      when :bits_b32
        @ofs_program_headers = @_io.read_u4le
      when :bits_b64
        @ofs_program_headers = @_io.read_u8le
      end
      case _root.ident.bits
      when :bits_b32
        @ofs_section_headers = @_io.read_u4le
      when :bits_b64
        @ofs_section_headers = @_io.read_u8le
      end
      @flags = @_io.read_u4le
      @len_header = @_io.read_u2le
      @len_program_header = @_io.read_u2le
      @num_program_headers_short = @_io.read_u2le
      @len_section_header = @_io.read_u2le
      @num_section_headers = @_io.read_u2le
      @section_names_index = @_io.read_u2le
      self
    end

    def _read_be
      @raw_file_type = @_io.read_u2be
      @raw_machine = @_io.read_u2be
      @version = @_io.read_u4be
      case _root.ident.bits
      when :bits_b32
        @entry_point = @_io.read_u4be
      when :bits_b64
        @entry_point = @_io.read_u8be
      end
      case _root.ident.bits
      when :bits_b32
        @ofs_program_headers = @_io.read_u4be
      when :bits_b64
        @ofs_program_headers = @_io.read_u8be
      end
      case _root.ident.bits
      when :bits_b32
        @ofs_section_headers = @_io.read_u4be
      when :bits_b64
        @ofs_section_headers = @_io.read_u8be
      end
      @flags = @_io.read_u4be
      @len_header = @_io.read_u2be
      @len_program_header = @_io.read_u2be
      @num_program_headers_short = @_io.read_u2be
      @len_section_header = @_io.read_u2be
      @num_section_headers = @_io.read_u2be
      @section_names_index = @_io.read_u2be
      self
    end

    ##
    # Kind of the file; dumps are `core`.
    def file_type
      return @file_type unless @file_type.nil?
      @file_type = Kaitai::Struct::Stream::resolve_enum(ElfCore::FILE_TYPES, raw_file_type)
      @file_type
    end

    ##
    # Architecture of the dumped machine.
    def machine
      return @machine unless @machine.nil?
      @machine = Kaitai::Struct::Stream::resolve_enum(ElfCore::MACHINES, raw_machine)
      @machine
    end

    ##
    # Kind of the file as a number; see `file_type`.
    attr_reader :raw_file_type

    ##
    # Architecture as a number; see `machine`. QEMU says `x86` for an
    # x86_64 machine whose first CPU is not in long mode, in a file of
    # either class.
    attr_reader :raw_machine

    ##
    # Version of the format, 1.
    attr_reader :version

    ##
    # Virtual address of the entry point; 0 in core dumps.
    attr_reader :entry_point

    ##
    # Offset in bytes of the program headers in the file.
    attr_reader :ofs_program_headers

    ##
    # Offset in bytes of the section headers in the file, or 0.
    attr_reader :ofs_section_headers

    ##
    # Flags of the architecture.
    attr_reader :flags

    ##
    # Size of the file header in bytes, 52 or 64 by the specification.
    # QEMU 7.2 and later writes 8: do not rely on it.
    attr_reader :len_header

    ##
    # Size of one program header in bytes, 32 or 56.
    attr_reader :len_program_header

    ##
    # Number of program headers. 0xffff (PN_XNUM) says that the number does
    # not fit and is in `info` of section header 0.
    attr_reader :num_program_headers_short

    ##
    # Size of one section header in bytes, 40 or 64.
    attr_reader :len_section_header

    ##
    # Number of section headers; 0 with section headers present says that
    # the number is in `len_body` of section header 0.
    attr_reader :num_section_headers

    ##
    # Index of the section that holds the sections' names.
    attr_reader :section_names_index
  end

  ##
  # The first 16 bytes; they say how to read the rest.
  class Identification < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(4)
      raise Kaitai::Struct::ValidationNotEqualError.new([127, 69, 76, 70].pack('C*'), @magic, @_io, "/types/identification/seq/0") if not @magic == [127, 69, 76, 70].pack('C*')
      @bits = Kaitai::Struct::Stream::resolve_enum(ElfCore::BITS, @_io.read_u1)
      raise Kaitai::Struct::ValidationNotAnyOfError.new(@bits, @_io, "/types/identification/seq/1") if not  ((@bits == :bits_b32) || (@bits == :bits_b64)) 
      @encoding = Kaitai::Struct::Stream::resolve_enum(ElfCore::ENCODINGS, @_io.read_u1)
      raise Kaitai::Struct::ValidationNotAnyOfError.new(@encoding, @_io, "/types/identification/seq/2") if not  ((@encoding == :encodings_le) || (@encoding == :encodings_be)) 
      @ident_version = @_io.read_u1
      @abi = @_io.read_u1
      @abi_version = @_io.read_u1
      @reserved = @_io.read_bytes(7)
      self
    end
    attr_reader :magic

    ##
    # Class, which sets the width of addresses and offsets.
    attr_reader :bits

    ##
    # Byte order of every header and of the notes' header words.
    attr_reader :encoding

    ##
    # Version of the identification, 1.
    attr_reader :ident_version

    ##
    # ABI of the operating system; 0 in core dumps of QEMU and Linux.
    attr_reader :abi

    ##
    # Version of that ABI.
    attr_reader :abi_version

    ##
    # Zeros.
    attr_reader :reserved
  end

  ##
  # One segment. The two classes place `flags` differently, and only one of
  # `flags64` and `flags32` is there.
  class ProgramHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      case _root.ident.encoding
      when :encodings_le
        @_is_le = true
      when :encodings_be
        @_is_le = false
      end

      if @_is_le == true
        _read_le
      elsif @_is_le == false
        _read_be
      else
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/program_header")
      end
      self
    end

    def _read_le
      @raw_segment_type = @_io.read_u4le
      if _root.ident.bits == :bits_b64
        @flags64 = @_io.read_u4le
      end
      case _root.ident.bits
      when :bits_b32
        @ofs_body = @_io.read_u4le
      when :bits_b64
        @ofs_body = @_io.read_u8le
      end
      case _root.ident.bits
      when :bits_b32
        @vaddr = @_io.read_u4le
      when :bits_b64
        @vaddr = @_io.read_u8le
      end
      case _root.ident.bits
      when :bits_b32
        @paddr = @_io.read_u4le
      when :bits_b64
        @paddr = @_io.read_u8le
      end
      case _root.ident.bits
      when :bits_b32
        @len_body = @_io.read_u4le
      when :bits_b64
        @len_body = @_io.read_u8le
      end
      case _root.ident.bits
      when :bits_b32
        @len_memory = @_io.read_u4le
      when :bits_b64
        @len_memory = @_io.read_u8le
      end
      if _root.ident.bits == :bits_b32
        @flags32 = @_io.read_u4le
      end
      case _root.ident.bits
      when :bits_b32
        @align = @_io.read_u4le
      when :bits_b64
        @align = @_io.read_u8le
      end
      self
    end

    def _read_be
      @raw_segment_type = @_io.read_u4be
      if _root.ident.bits == :bits_b64
        @flags64 = @_io.read_u4be
      end
      case _root.ident.bits
      when :bits_b32
        @ofs_body = @_io.read_u4be
      when :bits_b64
        @ofs_body = @_io.read_u8be
      end
      case _root.ident.bits
      when :bits_b32
        @vaddr = @_io.read_u4be
      when :bits_b64
        @vaddr = @_io.read_u8be
      end
      case _root.ident.bits
      when :bits_b32
        @paddr = @_io.read_u4be
      when :bits_b64
        @paddr = @_io.read_u8be
      end
      case _root.ident.bits
      when :bits_b32
        @len_body = @_io.read_u4be
      when :bits_b64
        @len_body = @_io.read_u8be
      end
      case _root.ident.bits
      when :bits_b32
        @len_memory = @_io.read_u4be
      when :bits_b64
        @len_memory = @_io.read_u8be
      end
      if _root.ident.bits == :bits_b32
        @flags32 = @_io.read_u4be
      end
      case _root.ident.bits
      when :bits_b32
        @align = @_io.read_u4be
      when :bits_b64
        @align = @_io.read_u8be
      end
      self
    end

    ##
    # Kind of the segment.
    def segment_type
      return @segment_type unless @segment_type.nil?
      @segment_type = Kaitai::Struct::Stream::resolve_enum(ElfCore::SEGMENT_TYPES, raw_segment_type)
      @segment_type
    end

    ##
    # Kind of the segment as a number; see `segment_type`.
    attr_reader :raw_segment_type

    ##
    # Permissions; its place in 64-bit files.
    attr_reader :flags64

    ##
    # Offset in bytes of the contents in the file.
    attr_reader :ofs_body

    ##
    # Virtual address in bytes; 0 in QEMU's dumps without paging.
    attr_reader :vaddr

    ##
    # Guest-physical address in bytes.
    attr_reader :paddr

    ##
    # Size in bytes in the file.
    attr_reader :len_body

    ##
    # Size in bytes in memory.
    attr_reader :len_memory

    ##
    # Permissions; its place in 32-bit files.
    attr_reader :flags32

    ##
    # Alignment in bytes. In a PT_NOTE segment 8 says that its notes are
    # aligned to 8; every other value, QEMU's 0 among them, means 4.
    attr_reader :align
  end

  ##
  # A section header. In section header 0 of a dump only `info`, `len_body`
  # and `linked_section_index` can carry anything.
  class SectionHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      case _root.ident.encoding
      when :encodings_le
        @_is_le = true
      when :encodings_be
        @_is_le = false
      end

      if @_is_le == true
        _read_le
      elsif @_is_le == false
        _read_be
      else
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/section_header")
      end
      self
    end

    def _read_le
      @ofs_name = @_io.read_u4le
      @section_type = @_io.read_u4le
      case _root.ident.bits
      when :bits_b32
        @section_flags = @_io.read_u4le
      when :bits_b64
        @section_flags = @_io.read_u8le
      end
      case _root.ident.bits
      when :bits_b32
        @addr = @_io.read_u4le
      when :bits_b64
        @addr = @_io.read_u8le
      end
      case _root.ident.bits
      when :bits_b32
        @ofs_body = @_io.read_u4le
      when :bits_b64
        @ofs_body = @_io.read_u8le
      end
      case _root.ident.bits
      when :bits_b32
        @len_body = @_io.read_u4le
      when :bits_b64
        @len_body = @_io.read_u8le
      end
      @linked_section_index = @_io.read_u4le
      @info = @_io.read_u4le
      case _root.ident.bits
      when :bits_b32
        @align = @_io.read_u4le
      when :bits_b64
        @align = @_io.read_u8le
      end
      case _root.ident.bits
      when :bits_b32
        @len_entry = @_io.read_u4le
      when :bits_b64
        @len_entry = @_io.read_u8le
      end
      self
    end

    def _read_be
      @ofs_name = @_io.read_u4be
      @section_type = @_io.read_u4be
      case _root.ident.bits
      when :bits_b32
        @section_flags = @_io.read_u4be
      when :bits_b64
        @section_flags = @_io.read_u8be
      end
      case _root.ident.bits
      when :bits_b32
        @addr = @_io.read_u4be
      when :bits_b64
        @addr = @_io.read_u8be
      end
      case _root.ident.bits
      when :bits_b32
        @ofs_body = @_io.read_u4be
      when :bits_b64
        @ofs_body = @_io.read_u8be
      end
      case _root.ident.bits
      when :bits_b32
        @len_body = @_io.read_u4be
      when :bits_b64
        @len_body = @_io.read_u8be
      end
      @linked_section_index = @_io.read_u4be
      @info = @_io.read_u4be
      case _root.ident.bits
      when :bits_b32
        @align = @_io.read_u4be
      when :bits_b64
        @align = @_io.read_u8be
      end
      case _root.ident.bits
      when :bits_b32
        @len_entry = @_io.read_u4be
      when :bits_b64
        @len_entry = @_io.read_u8be
      end
      self
    end

    ##
    # Offset in bytes of the name in the section of names.
    attr_reader :ofs_name

    ##
    # Kind of the section, 0 in section header 0.
    attr_reader :section_type

    ##
    # Flags of the section.
    attr_reader :section_flags

    ##
    # Virtual address in bytes.
    attr_reader :addr

    ##
    # Offset in bytes of the contents in the file.
    attr_reader :ofs_body

    ##
    # Size in bytes; in section header 0 the number of section headers
    # where that does not fit the file header.
    attr_reader :len_body

    ##
    # In section header 0 the index of the section of names where that does
    # not fit the file header.
    attr_reader :linked_section_index

    ##
    # In section header 0 the number of program headers where that does not
    # fit the file header.
    attr_reader :info

    ##
    # Alignment in bytes.
    attr_reader :align

    ##
    # Size in bytes of one entry of a table.
    attr_reader :len_entry
  end

  ##
  # Number of program headers, extended numbering (PN_XNUM) resolved.
  def num_program_headers
    return @num_program_headers unless @num_program_headers.nil?
    @num_program_headers = ( ((header.num_program_headers_short == 65535) && (header.ofs_section_headers != 0))  ? section_header0.info : header.num_program_headers_short)
    @num_program_headers
  end

  ##
  # The program headers. A dump of a large machine can have many; a reader
  # that must stay small reads them one by one.
  def program_headers
    return @program_headers unless @program_headers.nil?
    _pos = @_io.pos
    @_io.seek(header.ofs_program_headers)
    @_raw_program_headers = []
    @program_headers = []
    (num_program_headers).times { |i|
      _io_program_headers = @_io.substream(header.len_program_header)
      @program_headers << ProgramHeader.new(_io_program_headers, self, @_root)
    }
    @_io.seek(_pos)
    @program_headers
  end

  ##
  # The first section header. It describes no section: it carries the counts
  # that do not fit the file header.
  def section_header0
    return @section_header0 unless @section_header0.nil?
    if header.ofs_section_headers != 0
      _pos = @_io.pos
      @_io.seek(header.ofs_section_headers)
      @section_header0 = SectionHeader.new(@_io, self, @_root)
      @_io.seek(_pos)
    end
    @section_header0
  end
  attr_reader :ident
  attr_reader :header
  attr_reader :_raw_program_headers
end
