# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The 17 bytes that the vmcoreinfo device adds to a migration stream or a saved
# machine: section name `vmcoreinfo`, version 1, instance 0.
# 
# The integers are big-endian, unlike those of the entry. QEMU keeps the guest's
# little-endian bytes but saves them as integers of the host: on a little-endian
# host the stream holds the true values, on a big-endian one each integer is
# byte-swapped, so that a move between the two spoils the entry. Nothing is
# checked on loading.
# @see https://www.qemu.org/docs/master/devel/migration/main.html QEMU docs/devel/migration
class QemuVmcoreinfoVmstate < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @has_note = @_io.read_u1
    @host_format = @_io.read_u2be
    @guest_format = @_io.read_u2be
    @len_region = @_io.read_u4be
    @paddr = @_io.read_u8be
    self
  end

  ##
  # 1 after a full write with a guest_format other than 0, else 0.
  attr_reader :has_note

  ##
  # As in the entry.
  attr_reader :host_format

  ##
  # As in the entry.
  attr_reader :guest_format

  ##
  # Size in bytes of the guest's region.
  attr_reader :len_region

  ##
  # Guest-physical address of the region in bytes.
  attr_reader :paddr
end
