# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# What a kernel tells dump tools about itself: lines of `KEY=value`, each ended
# by a newline. Keys are bare words (`OSRELEASE`), configuration switches
# (`CONFIG_X86_PAE`) or have the shape `KIND(name)` with the kinds SYMBOL, SIZE,
# OFFSET, LENGTH and NUMBER. The first `=` splits; a value may hold more.
# 
# Numbers are text, and their base depends on the key: SYMBOL and KERNELOFFSET
# are hexadecimal without a prefix, even when all digits are decimal; the
# others are decimal, signed, unless they start with `0x`.
# 
# Nothing is refused here, so that one broken line costs only itself: a line
# may lack its `=`, the last line may lack its newline. The kernel formats each
# entry in a buffer of 80 bytes and cuts at 79, the newline included, so that a
# long entry runs into the next. Xen fills its note with NULs: they appear as a
# last line without a newline, or after the value of one.
# 
# Keys and values are bytes: kernels write ASCII, but nothing keeps a damaged
# note to it.
# @see https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html Linux Documentation/admin-guide/kdump/vmcoreinfo
# @see https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/vmcore_info.c Linux kernel/vmcore_info.c
class Vmcoreinfo < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @lines = []
    i = 0
    while not @_io.eof?
      @lines << Line.new(@_io, self, @_root)
      i += 1
    end
    self
  end

  ##
  # A line split at its first `=`.
  class KeyValue < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @key = @_io.read_bytes(until_separator.size)
      @separator = @_io.read_bytes((_io.eof? ? 0 : 1))
      @value = @_io.read_bytes_full
      self
    end

    ##
    # The bytes of `key`, found by looking ahead.
    def until_separator
      return @until_separator unless @until_separator.nil?
      _pos = @_io.pos
      @_io.seek(0)
      @until_separator = Kaitai::Struct::Stream::bytes_terminate(@_io.read_bytes_full, 61, false)
      @_io.seek(_pos)
      @until_separator
    end

    ##
    # All bytes before the first `=`; the whole line where it has none.
    attr_reader :key

    ##
    # The byte 0x3d (`=`); no byte where the line has none.
    attr_reader :separator

    ##
    # All bytes after the first `=`, further ones included.
    attr_reader :value
  end

  ##
  # One line with its newline.
  class Line < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_text = @_io.substream(until_newline.size)
      @text = KeyValue.new(_io_text, self, @_root)
      @newline = @_io.read_bytes((_io.eof? ? 0 : 1))
      self
    end

    ##
    # The bytes of `text`, found by looking ahead: a line that ends with the
    # text is no error.
    def until_newline
      return @until_newline unless @until_newline.nil?
      _pos = @_io.pos
      @_io.seek(_io.pos)
      @until_newline = Kaitai::Struct::Stream::bytes_terminate(@_io.read_bytes_full, 10, false)
      @_io.seek(_pos)
      @until_newline
    end

    ##
    # The line without its newline.
    attr_reader :text

    ##
    # The byte 0x0a; no byte only after a last line that has none.
    attr_reader :newline
    attr_reader :_raw_text
  end
  attr_reader :lines
end
