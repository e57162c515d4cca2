# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# Where an s390 kernel tells dump tools about itself: at fixed addresses of the
# first two pages of memory, the lowcore. This structure starts at 0xe08.
# @see https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/lowcore.h Linux arch/s390/include/asm/lowcore.h
class S390Lowcore < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @vmcore_info31 = @_io.read_u4be
    @vmcore_info = @_io.read_u8be
    @reserved = @_io.read_bytes(4)
    @os_info = @_io.read_u8be
    self
  end

  ##
  # Physical address of the note's header in kernels of 31 bits, else
  # something else.
  attr_reader :vmcore_info31

  ##
  # Physical address of the note's header in kernels of 64 bits, at address
  # 0xe0c, so that it is not aligned. 0 where there is none.
  attr_reader :vmcore_info

  ##
  # Not used.
  attr_reader :reserved

  ##
  # Physical address of the page of `s390_os_info`, or 0.
  attr_reader :os_info
end
