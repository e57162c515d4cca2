# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# A page in which an s390 kernel keeps what dump tools and the next kernel need.
# Its address is in the lowcore.
# @see https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/os_info.h Linux arch/s390/include/asm/os_info.h
class S390OsInfo < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @magic = @_io.read_bytes(8)
    raise Kaitai::Struct::ValidationNotEqualError.new([79, 83, 73, 78, 70, 79, 83, 90].pack('C*'), @magic, @_io, "/seq/0") if not @magic == [79, 83, 73, 78, 70, 79, 83, 90].pack('C*')
    @checksum = @_io.read_u4be
    @version_major = @_io.read_u2be
    @version_minor = @_io.read_u2be
    @crash_kernel_paddr = @_io.read_u8be
    @len_crash_kernel = @_io.read_u8be
    @entries = []
    (13).times { |i|
      @entries << Entry.new(@_io, self, @_root)
    }
    self
  end

  ##
  # One piece of information.
  class Entry < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @paddr = @_io.read_u8be
      @len_piece = @_io.read_u8be
      @checksum = @_io.read_u4be
      self
    end

    ##
    # Physical address of the piece, or its value. Entry 0 leads to the
    # text, not to the note's header, unlike the lowcore's pointer. Current
    # kernels read entry 0 and never fill it.
    attr_reader :paddr

    ##
    # Size of the piece in bytes; 0 where the entry is a value or empty.
    attr_reader :len_piece

    ##
    # Checksum of the piece.
    attr_reader :checksum
  end

  ##
  # The letters `OSINFOSZ`.
  attr_reader :magic

  ##
  # Checksum of the page from here on.
  attr_reader :checksum

  ##
  # Major version.
  attr_reader :version_major

  ##
  # Minor version.
  attr_reader :version_minor

  ##
  # Physical address of the memory that is kept for a crash kernel.
  attr_reader :crash_kernel_paddr

  ##
  # Size of that memory in bytes.
  attr_reader :len_crash_kernel

  ##
  # What else there is: 0 the vmcoreinfo text, 1 the block for re-IPL, 2
  # flags, 3 reserved, 4 to 12 addresses of the kernel's own.
  attr_reader :entries
end
