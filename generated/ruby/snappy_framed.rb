# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# A row of chunks, each with at most 65536 bytes when unpacked, and each
# understandable without the others. AVML compresses memory this way.
# @see https://github.com/google/snappy/blob/main/framing_format.txt Snappy framing format description
class SnappyFramed < Kaitai::Struct::Struct

  KINDS = {
    0 => :kinds_compressed,
    1 => :kinds_plain,
    254 => :kinds_padding,
    255 => :kinds_identifier,
  }
  I__KINDS = KINDS.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @chunks = []
    i = 0
    while not @_io.eof?
      @chunks << Chunk.new(@_io, self, @_root)
      i += 1
    end
    self
  end

  ##
  # One chunk.
  class Chunk < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @header = ChunkHeader.new(@_io, self, @_root)
      @body = @_io.read_bytes(header.len_body)
      self
    end
    attr_reader :header

    ##
    # Of data, a checksum of 4 bytes and then the data; of the identifier,
    # the letters `sNaPpY`.
    attr_reader :body
  end

  ##
  # The 4 bytes before each chunk.
  class ChunkHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @raw_kind = @_io.read_u1
      @len_body_low = @_io.read_u2le
      @len_body_high = @_io.read_u1
      self
    end

    ##
    # What the chunk is.
    def kind
      return @kind unless @kind.nil?
      @kind = Kaitai::Struct::Stream::resolve_enum(SnappyFramed::KINDS, raw_kind)
      @kind
    end

    ##
    # Size of the body in bytes.
    def len_body
      return @len_body unless @len_body.nil?
      @len_body = len_body_low + 65536 * len_body_high
      @len_body
    end

    ##
    # What the chunk is, as a number; see `kind`.
    attr_reader :raw_kind

    ##
    # Lower 16 bits of the size.
    attr_reader :len_body_low

    ##
    # Upper 8 bits of the size.
    attr_reader :len_body_high
  end

  ##
  # All chunks, the identifier of the stream first.
  attr_reader :chunks
end
