# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# A dump split into records, so that it can be written to a pipe: each
# record says where its bytes belong in the real file. Records come in any
# order; where they overlap, the later one counts; bytes that no record covers
# are zero.
# The real file is mostly kdump-compressed, sometimes an ELF core.
# 
# All numbers are big-endian, whatever the byte order inside. QEMU wraps its
# kdump-compressed dumps this way unless told otherwise.
# @see https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION makedumpfile IMPLEMENTATION
class MakedumpfileFlattened < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @header = FlattenedHeader.new(@_io, self, @_root)
    @records = []
    i = 0
    begin
      _ = Record.new(@_io, self, @_root)
      @records << _
      i += 1
    end until _.header.is_end
    self
  end

  ##
  # The first 4096 bytes.
  class FlattenedHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @magic = @_io.read_bytes(16)
      raise Kaitai::Struct::ValidationNotEqualError.new([109, 97, 107, 101, 100, 117, 109, 112, 102, 105, 108, 101, 0, 0, 0, 0].pack('C*'), @magic, @_io, "/types/flattened_header/seq/0") if not @magic == [109, 97, 107, 101, 100, 117, 109, 112, 102, 105, 108, 101, 0, 0, 0, 0].pack('C*')
      @header_type = @_io.read_s8be
      @version = @_io.read_s8be
      @reserved = @_io.read_bytes(4064)
      self
    end
    attr_reader :magic

    ##
    # Kind of the wrapper, 1.
    attr_reader :header_type

    ##
    # Version of the wrapper, 1.
    attr_reader :version

    ##
    # Zeros.
    attr_reader :reserved
  end

  ##
  # One piece of the real file.
  class Record < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @header = RecordHeader.new(@_io, self, @_root)
      @body = @_io.read_bytes((header.is_end ? 0 : header.len_body))
      self
    end
    attr_reader :header

    ##
    # The bytes that belong at `header.ofs_body`; none in the last record.
    attr_reader :body
  end

  ##
  # The 16 bytes before each piece.
  class RecordHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ofs_body = @_io.read_s8be
      @len_body = @_io.read_s8be
      raise Kaitai::Struct::ValidationLessThanError.new(-1, @len_body, @_io, "/types/record_header/seq/1") if not @len_body >= -1
      self
    end

    ##
    # Whether this is the mark after the last record.
    def is_end
      return @is_end unless @is_end.nil?
      @is_end =  ((ofs_body == (-1)) || (len_body == (-1))) 
      @is_end
    end

    ##
    # Where the piece belongs in the real file, in bytes; -1 after the last
    # one.
    attr_reader :ofs_body

    ##
    # Size of the piece in bytes; -1 in the last record. No other negative
    # number is a size.
    attr_reader :len_body
  end
  attr_reader :header

  ##
  # All records. A large dump has very many; a reader that must stay small
  # reads their headers one by one.
  attr_reader :records
end
