# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# ELF notes, one after the other, as in a PT_NOTE segment or in the memory
# region that a guest announces through fw_cfg.
# 
# The layout is the same for both ELF classes: `Elf32_Nhdr` and `Elf64_Nhdr`
# are three 32-bit words. The words have the byte order of the file or guest
# that wrote them. Core dumps align names and descriptors to 4 bytes, although
# the generic ABI's text for 64-bit files suggests 8; segments that say
# `p_align` 8 do use 8. The descriptor of the note named VMCOREINFO starts at
# byte 24 under either rule; only the place of the next note differs.
# 
# An empty header (all three words 0) ends the list for Linux, which reserves
# room for one after its vmcoreinfo note, and for readers in the kernel. It is
# not a terminator in the generic ABI, and it is read as a note here.
# @see https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html#note_section System V gABI, Note Section
# @see https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html Linux Documentation/admin-guide/kdump/vmcoreinfo
class ElfNotes < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil, is_be, align)
    super(_io, _parent, _root || self)
    @is_be = is_be
    @align = align
    _read
  end

  def _read
    case is_be
    when true
      @_is_le = false
    when false
      @_is_le = true
    end

    if @_is_le == true
      _read_le
    elsif @_is_le == false
      _read_be
    else
      raise Kaitai::Struct::UndecidedEndiannessError.new("/")
    end
    self
  end

  def _read_le
    if _io.size >= 12
      @notes = []
      i = 0
      begin
        _ = Note.new(@_io, self, @_root, @_is_le)
        @notes << _
        i += 1
      end until _io.size - _io.pos < 12
    end
    @rest = @_io.read_bytes_full
    self
  end

  def _read_be
    if _io.size >= 12
      @notes = []
      i = 0
      begin
        _ = Note.new(@_io, self, @_root, @_is_le)
        @notes << _
        i += 1
      end until _io.size - _io.pos < 12
    end
    @rest = @_io.read_bytes_full
    self
  end

  ##
  # One note. It must start at a multiple of `align` from the start of the
  # segment.
  class Note < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
      super(_io, _parent, _root)
      @_is_le = _is_le
      _read
    end

    def _read

      if @_is_le == true
        _read_le
      elsif @_is_le == false
        _read_be
      else
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/note")
      end
      self
    end

    def _read_le
      @header = NoteHeader.new(@_io, self, @_root, @_is_le)
      @name = @_io.read_bytes(header.len_name)
      @name_padding = @_io.read_bytes((_io.eof? ? 0 : header.len_name_padding))
      @desc = @_io.read_bytes(header.len_desc)
      @desc_padding = @_io.read_bytes((_io.eof? ? 0 : header.len_desc_padding))
      self
    end

    def _read_be
      @header = NoteHeader.new(@_io, self, @_root, @_is_le)
      @name = @_io.read_bytes(header.len_name)
      @name_padding = @_io.read_bytes((_io.eof? ? 0 : header.len_name_padding))
      @desc = @_io.read_bytes(header.len_desc)
      @desc_padding = @_io.read_bytes((_io.eof? ? 0 : header.len_desc_padding))
      self
    end
    attr_reader :header

    ##
    # Owner of the note with its terminating NUL; empty where `len_name` is
    # 0. For a Linux or Windows guest these are the 11 bytes
    # `VMCOREINFO` and NUL. Bytes, because nothing keeps a producer to
    # ASCII.
    attr_reader :name

    ##
    # Zeros up to the descriptor's alignment; no bytes where the segment
    # ends before them.
    attr_reader :name_padding

    ##
    # Descriptor. For a Linux guest the text of `vmcoreinfo`, for a Windows
    # guest a `windows_dump_header`; tell them apart by the bytes, the name
    # is the same.
    attr_reader :desc

    ##
    # Zeros up to the next note; no bytes where the segment ends before
    # them.
    # QEMU counts it: a region that ends right after an unpadded
    # descriptor is refused.
    attr_reader :desc_padding
  end

  ##
  # The three words before every note's name.
  class NoteHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
      super(_io, _parent, _root)
      @_is_le = _is_le
      _read
    end

    def _read

      if @_is_le == true
        _read_le
      elsif @_is_le == false
        _read_be
      else
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/note_header")
      end
      self
    end

    def _read_le
      @len_name = @_io.read_u4le
      @len_desc = @_io.read_u4le
      @note_type = @_io.read_u4le
      self
    end

    def _read_be
      @len_name = @_io.read_u4be
      @len_desc = @_io.read_u4be
      @note_type = @_io.read_u4be
      self
    end

    ##
    # Bytes between the descriptor and the next note.
    def len_desc_padding
      return @len_desc_padding unless @len_desc_padding.nil?
      @len_desc_padding = (_root.align - len_desc % _root.align) % _root.align
      @len_desc_padding
    end

    ##
    # Bytes between the name and the descriptor.
    def len_name_padding
      return @len_name_padding unless @len_name_padding.nil?
      @len_name_padding = (_root.align - (12 + len_name % _root.align) % _root.align) % _root.align
      @len_name_padding
    end

    ##
    # Size of the name in bytes, with its NUL and without padding. 11 for
    # VMCOREINFO; some producers leave out the NUL and write 10.
    attr_reader :len_name

    ##
    # Size of the descriptor in bytes, without padding. Linux writes the
    # exact length of its text, Xen a fixed 4068.
    attr_reader :len_desc

    ##
    # Meaning depends on the name. 0 for VMCOREINFO. QEMU does not look at
    # it; makedumpfile, crash and elfutils ask for 0.
    attr_reader :note_type
  end

  ##
  # The notes, with the empty ones that zeroed memory reads as; absent where
  # there is no room for one.
  attr_reader :notes

  ##
  # Fewer than 12 bytes after the last note, too few for a header: a region
  # of memory need not end where a note does.
  attr_reader :rest

  ##
  # Whether the header words are big-endian.
  attr_reader :is_be

  ##
  # Alignment in bytes of names, descriptors and notes, 4 or 8.
  attr_reader :align
end
