# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# Physical memory as the LiME module and the AVML program save it: one piece
# after the other, each after a header that says which addresses follow. What
# no piece covers was no memory.
# 
# LiME, and AVML unless asked to compress, write the bytes as they are. AVML's
# own version 2 writes them in Snappy's framing format, followed by how many
# bytes that is.
# @see https://github.com/504ensicsLabs/LiME/blob/master/doc/README.md LiME documentation
# @see https://github.com/microsoft/avml AVML
class Lime < Kaitai::Struct::Struct

  MAGICS = {
    1280136769 => :magics_compressed,
    1281969477 => :magics_uncompressed,
  }
  I__MAGICS = MAGICS.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @pieces = []
    i = 0
    while not @_io.eof?
      @pieces << Piece.new(@_io, self, @_root)
      i += 1
    end
    self
  end

  ##
  # One run of memory.
  class Piece < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @header = PieceHeader.new(@_io, self, @_root)
      if header.is_plain
        @body = @_io.read_bytes(header.len_memory)
      end
      self
    end
    attr_reader :header

    ##
    # The memory, where it is not compressed.
    attr_reader :body
  end

  ##
  # The 32 bytes before each piece.
  class PieceHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw_magic = @_io.read_u4le
      @version = @_io.read_u4le
      @first_paddr = @_io.read_u8le
      @last_paddr = @_io.read_u8le
      raise Kaitai::Struct::ValidationLessThanError.new(first_paddr, @last_paddr, @_io, "/types/piece_header/seq/3") if not @last_paddr >= first_paddr
      @reserved = @_io.read_bytes(8)
      self
    end

    ##
    # Whether the bytes are not compressed.
    def is_plain
      return @is_plain unless @is_plain.nil?
      @is_plain = magic == :magics_uncompressed
      @is_plain
    end

    ##
    # Size of the memory in bytes.
    def len_memory
      return @len_memory unless @len_memory.nil?
      @len_memory = ((last_paddr - first_paddr) + 1)
      @len_memory
    end

    ##
    # Which program's format follows.
    def magic
      return @magic unless @magic.nil?
      @magic = Kaitai::Struct::Stream::resolve_enum(Lime::MAGICS, raw_magic)
      @magic
    end

    ##
    # Which program's format follows, as a number; see `magic`.
    attr_reader :raw_magic

    ##
    # 1, or 2 where the bytes are compressed.
    attr_reader :version

    ##
    # Physical address of the first byte.
    attr_reader :first_paddr

    ##
    # Physical address of the last byte, which belongs to the piece: never
    # less than the first.
    attr_reader :last_paddr

    ##
    # Zeros.
    attr_reader :reserved
  end

  ##
  # All pieces. Each is as large as the memory it holds; a reader that must
  # stay small reads their headers one by one.
  attr_reader :pieces
end
