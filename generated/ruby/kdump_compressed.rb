# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The headers of a kdump-compressed dump, as makedumpfile and QEMU write it and
# as its ancestor diskdump did: a main header in block 0 and, from block 1 on, a
# sub-header that leads to the vmcoreinfo text and to the notes. Two bitmaps of
# the machine's pages follow, then a descriptor for each page that was dumped,
# then the pages themselves, most of them compressed.
# 
# Bit n % 8 of byte n / 8 of a bitmap is page n, the bit of value 1 being bit 0.
# The k-th page whose bit is set in the second bitmap has the k-th descriptor.
# In a part of a split dump the descriptors start with the first page of the
# part, although its bitmaps are of the whole machine.
# 
# Nothing in the file says how wide the dumped machine's `long` is, in which
# byte order it counts, or how its compiler padded the sub-header, and all three
# change the layout. The byte order shows in the version, a small number. The
# width shows in the block size, whose offset differs between the two. The
# padding shows only by whether the offsets that are read make sense: use
# `sub_header` where its offset and size of the text are both 0, or are in the
# blocks of the sub-header; otherwise `sub_header_padded`.
# @see https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION makedumpfile IMPLEMENTATION
# @see https://github.com/qemu/qemu/blob/master/include/sysemu/dump.h QEMU include/sysemu/dump.h
class KdumpCompressed < Kaitai::Struct::Struct

  COMPRESSIONS = {
    0 => :compressions_plain,
    1 => :compressions_zlib,
    2 => :compressions_lzo,
    4 => :compressions_snappy,
    32 => :compressions_zstd,
  }
  I__COMPRESSIONS = COMPRESSIONS.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @magic = @_io.read_bytes(8)
    @header = MainHeader.new(@_io, self, @_root)
    self
  end

  ##
  # The rest of block 0, after the signature.
  class MainHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      case _root.is_be
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
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/main_header")
      end
      self
    end

    def _read_le
      @version = @_io.read_u4le
      @sysname = @_io.read_bytes(65)
      @nodename = @_io.read_bytes(65)
      @release = @_io.read_bytes(65)
      @kernel_version = @_io.read_bytes(65)
      @machine = @_io.read_bytes(65)
      @domainname = @_io.read_bytes(65)
      @padding = @_io.read_bytes((_root.bits == 32 ? 2 : 6))
      case _root.bits
      when 32
        @seconds = @_io.read_u4le
      else
        @seconds = @_io.read_u8le
      end
      case _root.bits
      when 32
        @microseconds = @_io.read_u4le
      else
        @microseconds = @_io.read_u8le
      end
      @status = @_io.read_u4le
      @len_block = @_io.read_u4le
      @num_sub_header_blocks = @_io.read_u4le
      @num_bitmap_blocks = @_io.read_u4le
      @max_page_number = @_io.read_u4le
      @num_ram_blocks = @_io.read_u4le
      @num_device_blocks = @_io.read_u4le
      @num_written_blocks = @_io.read_u4le
      @current_cpu = @_io.read_u4le
      @num_cpus = @_io.read_u4le
      self
    end

    def _read_be
      @version = @_io.read_u4be
      @sysname = @_io.read_bytes(65)
      @nodename = @_io.read_bytes(65)
      @release = @_io.read_bytes(65)
      @kernel_version = @_io.read_bytes(65)
      @machine = @_io.read_bytes(65)
      @domainname = @_io.read_bytes(65)
      @padding = @_io.read_bytes((_root.bits == 32 ? 2 : 6))
      case _root.bits
      when 32
        @seconds = @_io.read_u4be
      else
        @seconds = @_io.read_u8be
      end
      case _root.bits
      when 32
        @microseconds = @_io.read_u4be
      else
        @microseconds = @_io.read_u8be
      end
      @status = @_io.read_u4be
      @len_block = @_io.read_u4be
      @num_sub_header_blocks = @_io.read_u4be
      @num_bitmap_blocks = @_io.read_u4be
      @max_page_number = @_io.read_u4be
      @num_ram_blocks = @_io.read_u4be
      @num_device_blocks = @_io.read_u4be
      @num_written_blocks = @_io.read_u4be
      @current_cpu = @_io.read_u4be
      @num_cpus = @_io.read_u4be
      self
    end

    ##
    # Version of the headers, 1 to 6. The sub-header has the text's place
    # from 3 on, the notes' from 4, erased data's from 5 and 64-bit page
    # numbers from 6.
    attr_reader :version

    ##
    # Name of the system, ended by NUL; QEMU leaves it empty.
    attr_reader :sysname

    ##
    # Name of the machine in its network, ended by NUL.
    attr_reader :nodename

    ##
    # Kernel release, ended by NUL; QEMU leaves it empty.
    attr_reader :release

    ##
    # Build of the kernel, ended by NUL.
    attr_reader :kernel_version

    ##
    # Architecture, ended by NUL. QEMU fills in this one only, and says
    # x86_64 of 32-bit machines too.
    attr_reader :machine

    ##
    # Domain of the machine, ended by NUL.
    attr_reader :domainname

    ##
    # Alignment of the time.
    attr_reader :padding

    ##
    # Time of the dump in seconds since 1970; QEMU leaves 0.
    attr_reader :seconds

    ##
    # Fraction of the second in microseconds.
    attr_reader :microseconds

    ##
    # Bits for the compression of pages (0x1 zlib, 0x2 LZO, 0x4 Snappy, 0x20
    # Zstandard) and the state of the dump (0x8 incomplete, 0x10 the
    # descriptors of excluded pages are left out).
    attr_reader :status

    ##
    # Size of a block in bytes: the page size of the dumped machine, 4096 to
    # 65536.
    attr_reader :len_block

    ##
    # Blocks of the sub-header, with text and notes.
    attr_reader :num_sub_header_blocks

    ##
    # Blocks of the two bitmaps of pages.
    attr_reader :num_bitmap_blocks

    ##
    # Number after the last page; too narrow for much memory, see the
    # sub-header.
    attr_reader :max_page_number

    ##
    # Used by diskdump only.
    attr_reader :num_ram_blocks

    ##
    # Used by diskdump only.
    attr_reader :num_device_blocks

    ##
    # Used by diskdump only.
    attr_reader :num_written_blocks

    ##
    # The processor that took the dump.
    attr_reader :current_cpu

    ##
    # Number of processors; their task pointers follow in old files.
    attr_reader :num_cpus
  end

  ##
  # Where the contents of a page are. Pages with the same contents can have
  # one place, as pages of zeros have.
  class PageDescriptor < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      case _root.is_be
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
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/page_descriptor")
      end
      self
    end

    def _read_le
      @ofs_body = @_io.read_s8le
      @len_body = @_io.read_u4le
      @raw_compression = @_io.read_u4le
      @page_flags = @_io.read_u8le
      self
    end

    def _read_be
      @ofs_body = @_io.read_s8be
      @len_body = @_io.read_u4be
      @raw_compression = @_io.read_u4be
      @page_flags = @_io.read_u8be
      self
    end

    ##
    # How the contents are compressed.
    def compression
      return @compression unless @compression.nil?
      @compression = Kaitai::Struct::Stream::resolve_enum(KdumpCompressed::COMPRESSIONS, raw_compression)
      @compression
    end

    ##
    # Offset in bytes of the contents from the start of the file.
    attr_reader :ofs_body

    ##
    # Size of the contents in bytes, as they are in the file.
    attr_reader :len_body

    ##
    # How the contents are compressed, as a number; see `compression`.
    attr_reader :raw_compression

    ##
    # Flags of the page in its kernel; 0 in all dumps known.
    attr_reader :page_flags
  end

  ##
  # The start of block 1. Offsets count from the start of the
  # file.
  class SecondHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, is_padded)
      super(_io, _parent, _root)
      @is_padded = is_padded
      _read
    end

    def _read
      case _root.is_be
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
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/second_header")
      end
      self
    end

    def _read_le
      case _root.bits
      when 32
        @phys_base = @_io.read_s4le
      else
        @phys_base = @_io.read_s8le
      end
      if _root.header.version >= 1
        @dump_level = @_io.read_u4le
      end
      if _root.header.version >= 2
        @is_split = @_io.read_u4le
      end
      if _root.header.version >= 2
        case _root.bits
        when 32
          @start_page = @_io.read_u4le
        else
          @start_page = @_io.read_u8le
        end
      end
      if _root.header.version >= 2
        case _root.bits
        when 32
          @end_page = @_io.read_u4le
        else
          @end_page = @_io.read_u8le
        end
      end
      if is_padded
        @padding1 = @_io.read_bytes(4)
      end
      if _root.header.version >= 3
        @ofs_vmcoreinfo = @_io.read_u8le
      end
      if _root.header.version >= 3
        case _root.bits
        when 32
          @len_vmcoreinfo = @_io.read_u4le
        else
          @len_vmcoreinfo = @_io.read_u8le
        end
      end
      if is_padded
        @padding2 = @_io.read_bytes(4)
      end
      if _root.header.version >= 4
        @ofs_notes = @_io.read_u8le
      end
      if _root.header.version >= 4
        case _root.bits
        when 32
          @len_notes = @_io.read_u4le
        else
          @len_notes = @_io.read_u8le
        end
      end
      if is_padded
        @padding3 = @_io.read_bytes(4)
      end
      if _root.header.version >= 5
        @ofs_erase_info = @_io.read_u8le
      end
      if _root.header.version >= 5
        case _root.bits
        when 32
          @len_erase_info = @_io.read_u4le
        else
          @len_erase_info = @_io.read_u8le
        end
      end
      if is_padded
        @padding4 = @_io.read_bytes(4)
      end
      if _root.header.version >= 6
        @start_page64 = @_io.read_u8le
      end
      if _root.header.version >= 6
        @end_page64 = @_io.read_u8le
      end
      if _root.header.version >= 6
        @max_page_number64 = @_io.read_u8le
      end
      self
    end

    def _read_be
      case _root.bits
      when 32
        @phys_base = @_io.read_s4be
      else
        @phys_base = @_io.read_s8be
      end
      if _root.header.version >= 1
        @dump_level = @_io.read_u4be
      end
      if _root.header.version >= 2
        @is_split = @_io.read_u4be
      end
      if _root.header.version >= 2
        case _root.bits
        when 32
          @start_page = @_io.read_u4be
        else
          @start_page = @_io.read_u8be
        end
      end
      if _root.header.version >= 2
        case _root.bits
        when 32
          @end_page = @_io.read_u4be
        else
          @end_page = @_io.read_u8be
        end
      end
      if is_padded
        @padding1 = @_io.read_bytes(4)
      end
      if _root.header.version >= 3
        @ofs_vmcoreinfo = @_io.read_u8be
      end
      if _root.header.version >= 3
        case _root.bits
        when 32
          @len_vmcoreinfo = @_io.read_u4be
        else
          @len_vmcoreinfo = @_io.read_u8be
        end
      end
      if is_padded
        @padding2 = @_io.read_bytes(4)
      end
      if _root.header.version >= 4
        @ofs_notes = @_io.read_u8be
      end
      if _root.header.version >= 4
        case _root.bits
        when 32
          @len_notes = @_io.read_u4be
        else
          @len_notes = @_io.read_u8be
        end
      end
      if is_padded
        @padding3 = @_io.read_bytes(4)
      end
      if _root.header.version >= 5
        @ofs_erase_info = @_io.read_u8be
      end
      if _root.header.version >= 5
        case _root.bits
        when 32
          @len_erase_info = @_io.read_u4be
        else
          @len_erase_info = @_io.read_u8be
        end
      end
      if is_padded
        @padding4 = @_io.read_bytes(4)
      end
      if _root.header.version >= 6
        @start_page64 = @_io.read_u8be
      end
      if _root.header.version >= 6
        @end_page64 = @_io.read_u8be
      end
      if _root.header.version >= 6
        @max_page_number64 = @_io.read_u8be
      end
      self
    end

    ##
    # Physical base of the kernel in bytes; programs declare it unsigned,
    # but it can be negative. QEMU copies it from the note, but reads the
    # decimal number there as hexadecimal.
    attr_reader :phys_base

    ##
    # Bits for the kinds of pages that were left out; QEMU writes 1.
    attr_reader :dump_level

    ##
    # 1 in a part of a dump that was split over several files.
    attr_reader :is_split

    ##
    # First page number of this part.
    attr_reader :start_page

    ##
    # Number after the last page of this part.
    attr_reader :end_page

    ##
    # Alignment of the next field.
    attr_reader :padding1

    ##
    # Offset in bytes of the vmcoreinfo text, of the note's descriptor and
    # not of its header. 0 where there is none. QEMU fills it in for every
    # note of that name, a Windows guest's included, whose descriptor is no
    # text.
    attr_reader :ofs_vmcoreinfo

    ##
    # Size of that text in bytes.
    attr_reader :len_vmcoreinfo

    ##
    # Alignment of the next field.
    attr_reader :padding2

    ##
    # Offset in bytes of the ELF notes; read them as `elf_notes`, aligned
    # to 4.
    attr_reader :ofs_notes

    ##
    # Size of all notes in bytes.
    attr_reader :len_notes

    ##
    # Alignment of the next field.
    attr_reader :padding3

    ##
    # Offset in bytes of the list of erased data.
    attr_reader :ofs_erase_info

    ##
    # Size of that list in bytes.
    attr_reader :len_erase_info

    ##
    # Alignment of the next field.
    attr_reader :padding4

    ##
    # First page number of this part, wide enough.
    attr_reader :start_page64

    ##
    # Number after the last page of this part, wide enough.
    attr_reader :end_page64

    ##
    # Number after the last page of memory, wide enough.
    attr_reader :max_page_number64

    ##
    # Whether a 32-bit compiler aligned the 64-bit numbers to 8 bytes.
    attr_reader :is_padded
  end

  ##
  # Width of the machine's `long` in bits. In a 64-bit header the tested place
  # holds microseconds of the time, which QEMU leaves 0.
  def bits
    return @bits unless @bits.nil?
    @bits = ( ((len_block32 == 4096) || (len_block32 == 8192) || (len_block32 == 16384) || (len_block32 == 32768) || (len_block32 == 65536))  ? 32 : 64)
    @bits
  end

  ##
  # A set bit is a page that was dumped, which has a descriptor.
  def dumped_bitmap
    return @dumped_bitmap unless @dumped_bitmap.nil?
    _pos = @_io.pos
    @_io.seek(ofs_dumped_bitmap)
    @dumped_bitmap = @_io.read_bytes(len_dumped_bitmap)
    @_io.seek(_pos)
    @dumped_bitmap
  end

  ##
  # The descriptor of the first page that was dumped.
  def first_page_descriptor
    return @first_page_descriptor unless @first_page_descriptor.nil?
    _pos = @_io.pos
    @_io.seek(ofs_page_descriptors)
    @first_page_descriptor = PageDescriptor.new(@_io, self, @_root)
    @_io.seek(_pos)
    @first_page_descriptor
  end

  ##
  # Whether all numbers are big-endian; they have the dumped machine's order.
  def is_be
    return @is_be unless @is_be.nil?
    @is_be = version_last_byte != 0
    @is_be
  end

  ##
  # The block size in bytes, if the machine is 32-bit.
  def len_block32
    return @len_block32 unless @len_block32.nil?
    @len_block32 = (is_be ? len_block32_be : len_block32_le)
    @len_block32
  end

  ##
  # The block size in bytes, if the machine is 32-bit big-endian.
  def len_block32_be
    return @len_block32_be unless @len_block32_be.nil?
    _pos = @_io.pos
    @_io.seek(416)
    @len_block32_be = @_io.read_u4be
    @_io.seek(_pos)
    @len_block32_be
  end

  ##
  # The block size in bytes, if the machine is 32-bit little-endian.
  def len_block32_le
    return @len_block32_le unless @len_block32_le.nil?
    _pos = @_io.pos
    @_io.seek(416)
    @len_block32_le = @_io.read_u4le
    @_io.seek(_pos)
    @len_block32_le
  end

  ##
  # Size in bytes of the second bitmap.
  def len_dumped_bitmap
    return @len_dumped_bitmap unless @len_dumped_bitmap.nil?
    @len_dumped_bitmap = len_memory_bitmap
    @len_dumped_bitmap
  end

  ##
  # Size in bytes of the first bitmap.
  def len_memory_bitmap
    return @len_memory_bitmap unless @len_memory_bitmap.nil?
    @len_memory_bitmap = (header.len_block * (header.num_bitmap_blocks / 2))
    @len_memory_bitmap
  end

  ##
  # A set bit is a page of the machine's memory, dumped or not.
  def memory_bitmap
    return @memory_bitmap unless @memory_bitmap.nil?
    _pos = @_io.pos
    @_io.seek(ofs_bitmaps)
    @memory_bitmap = @_io.read_bytes(len_memory_bitmap)
    @_io.seek(_pos)
    @memory_bitmap
  end

  ##
  # Offset in bytes of the first bitmap.
  def ofs_bitmaps
    return @ofs_bitmaps unless @ofs_bitmaps.nil?
    @ofs_bitmaps = (header.len_block * (1 + header.num_sub_header_blocks))
    @ofs_bitmaps
  end

  ##
  # Offset in bytes of the second bitmap.
  def ofs_dumped_bitmap
    return @ofs_dumped_bitmap unless @ofs_dumped_bitmap.nil?
    @ofs_dumped_bitmap = (ofs_bitmaps + len_memory_bitmap)
    @ofs_dumped_bitmap
  end

  ##
  # Offset in bytes of the descriptors of pages.
  def ofs_page_descriptors
    return @ofs_page_descriptors unless @ofs_page_descriptors.nil?
    @ofs_page_descriptors = (ofs_bitmaps + (header.len_block * header.num_bitmap_blocks))
    @ofs_page_descriptors
  end

  ##
  # The sub-header of a 64-bit machine, or packed as on i386 and in all of
  # QEMU's.
  def sub_header
    return @sub_header unless @sub_header.nil?
    _pos = @_io.pos
    @_io.seek(header.len_block)
    @sub_header = SecondHeader.new(@_io, self, @_root, false)
    @_io.seek(_pos)
    @sub_header
  end

  ##
  # The sub-header as makedumpfile writes it on 32-bit machines that align
  # 64-bit numbers to 8 bytes, such as ARM and MIPS.
  def sub_header_padded
    return @sub_header_padded unless @sub_header_padded.nil?
    if bits == 32
      _pos = @_io.pos
      @_io.seek(header.len_block)
      @sub_header_padded = SecondHeader.new(@_io, self, @_root, true)
      @_io.seek(_pos)
    end
    @sub_header_padded
  end

  ##
  # Last byte of the version; other than 0 only where the version is
  # big-endian.
  def version_last_byte
    return @version_last_byte unless @version_last_byte.nil?
    _pos = @_io.pos
    @_io.seek(11)
    @version_last_byte = @_io.read_u1
    @_io.seek(_pos)
    @version_last_byte
  end

  ##
  # `KDUMP` and three blanks, or `DISKDUMP` in files of the older diskdump.
  attr_reader :magic
  attr_reader :header
end
