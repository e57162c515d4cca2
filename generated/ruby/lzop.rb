# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# A file that lzop has packed, as libvirt does with saved machines if
# `save_image_format` of qemu.conf is `lzop`: a header, then blocks of 256 KiB
# that LZO1X packed one by one, and an empty block at the end.
# @see https://www.lzop.org/ lzop, src/lzop.c
class Lzop < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @header = FileHeader.new(@_io, self, @_root)
    @blocks = []
    i = 0
    begin
      _ = Block.new(@_io, self, @_root, header.flags)
      @blocks << _
      i += 1
    end until _.head.len_unpacked == 0
    self
  end

  ##
  # One block; the last one is its first field alone.
  class Block < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, flags)
      super(_io, _parent, _root)
      @flags = flags
      _read
    end

    def _read
      @head = BlockHead.new(@_io, self, @_root, flags)
      if head.len_unpacked != 0
        @body = @_io.read_bytes(head.len_body)
      end
      self
    end

    ##
    # Its sizes and checksums.
    attr_reader :head

    ##
    # The body.
    attr_reader :body

    ##
    # The flags of the header.
    attr_reader :flags
  end

  ##
  # What is before the body of a block.
  class BlockHead < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, flags)
      super(_io, _parent, _root)
      @flags = flags
      _read
    end

    def _read
      @len_unpacked = @_io.read_u4be
      if len_unpacked != 0
        @len_body = @_io.read_u4be
      end
      if  ((len_unpacked != 0) && (flags & 1 != 0)) 
        @adler32_unpacked = @_io.read_u4be
      end
      if  ((len_unpacked != 0) && (flags & 256 != 0)) 
        @crc32_unpacked = @_io.read_u4be
      end
      if  ((is_packed) && (flags & 2 != 0)) 
        @adler32_packed = @_io.read_u4be
      end
      if  ((is_packed) && (flags & 512 != 0)) 
        @crc32_packed = @_io.read_u4be
      end
      self
    end

    ##
    # Whether the contents are packed.
    def is_packed
      return @is_packed unless @is_packed.nil?
      @is_packed =  ((len_unpacked != 0) && (len_body < len_unpacked)) 
      @is_packed
    end

    ##
    # Size of the contents in bytes, 0 at the end.
    attr_reader :len_unpacked

    ##
    # Size of the body in bytes. It is that of the contents where LZO could
    # not make them smaller; they are there as they are then.
    attr_reader :len_body

    ##
    # Checksum of the contents.
    attr_reader :adler32_unpacked

    ##
    # Checksum of the contents.
    attr_reader :crc32_unpacked

    ##
    # Checksum of the body.
    attr_reader :adler32_packed

    ##
    # Checksum of the body.
    attr_reader :crc32_packed

    ##
    # The flags of the header.
    attr_reader :flags
  end

  ##
  # Bytes of another program.
  class ExtraField < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_body = @_io.read_u4be
      @body = @_io.read_bytes(len_body)
      @checksum = @_io.read_u4be
      self
    end

    ##
    # Their number.
    attr_reader :len_body

    ##
    # The bytes.
    attr_reader :body

    ##
    # A checksum of both.
    attr_reader :checksum
  end

  ##
  # The header, and the magic before it.
  class FileHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(9)
      raise Kaitai::Struct::ValidationNotEqualError.new([137, 76, 90, 79, 0, 13, 10, 26, 10].pack('C*'), @magic, @_io, "/types/file_header/seq/0") if not @magic == [137, 76, 90, 79, 0, 13, 10, 26, 10].pack('C*')
      @version = @_io.read_u2be
      @library_version = @_io.read_u2be
      if is_late
        @needed_version = @_io.read_u2be
      end
      @method = @_io.read_u1
      if is_late
        @level = @_io.read_u1
      end
      @flags = @_io.read_u4be
      if flags & 2048 != 0
        @filter = @_io.read_u4be
      end
      @mode = @_io.read_u4be
      @seconds_low = @_io.read_u4be
      if is_late
        @seconds_high = @_io.read_u4be
      end
      @len_name = @_io.read_u1
      @name = @_io.read_bytes(len_name)
      @checksum = @_io.read_u4be
      if flags & 64 != 0
        @extra = ExtraField.new(@_io, self, @_root)
      end
      self
    end

    ##
    # Whether the fields that came with lzop 0.94 are there.
    def is_late
      return @is_late unless @is_late.nil?
      @is_late = version >= 2368
      @is_late
    end

    ##
    # Says that this is a file of lzop.
    attr_reader :magic

    ##
    # The version of lzop, such as 0x1040; later ones have more fields.
    attr_reader :version

    ##
    # The version of the LZO library.
    attr_reader :library_version

    ##
    # The version of lzop that a reader needs at least.
    attr_reader :needed_version

    ##
    # What packs the blocks, 1 to 3 for LZO1X.
    attr_reader :method

    ##
    # How hard it tried.
    attr_reader :level

    ##
    # Which checksums each block has, and which fields follow: bit 0 for one
    # of the unpacked block by Adler, bit 1 of the packed one; bits 8 and 9
    # the same by CRC; bit 6 for an extra field, bit 11 for a filter.
    attr_reader :flags

    ##
    # What changed the contents before they were packed.
    attr_reader :filter

    ##
    # Permissions of the file.
    attr_reader :mode

    ##
    # When the file was changed, in seconds since 1970, the lower half.
    attr_reader :seconds_low

    ##
    # The upper half of that.
    attr_reader :seconds_high

    ##
    # Length of the file's name in bytes; 0 where there was no file.
    attr_reader :len_name

    ##
    # The file's name.
    attr_reader :name

    ##
    # A checksum of the header after the magic.
    attr_reader :checksum

    ##
    # What another program has added.
    attr_reader :extra
  end

  ##
  # What is said of the file.
  attr_reader :header

  ##
  # The blocks; the last one is empty.
  attr_reader :blocks
end
