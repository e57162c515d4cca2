# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The 16 bytes in guest memory with which a guest asks fw_cfg for a transfer.
# Writing a file, `etc/vmcoreinfo` among them, is possible in no other way.
# 
# The guest puts the address of this structure into the DMA register. The device
# works in the order select, then one of read, write or skip, and then replaces
# the first 4 bytes: 0 says that all went well, `error` alone that it did not.
# All integers are big-endian, whatever the guest.
# @see https://www.qemu.org/docs/master/specs/fw_cfg.html QEMU docs/specs/fw_cfg
class FwCfgDmaAccess < Kaitai::Struct::Struct

  COMMAND_BITS = {
    1 => :command_bits_error,
    2 => :command_bits_read,
    4 => :command_bits_skip,
    8 => :command_bits_select,
    16 => :command_bits_write,
  }
  I__COMMAND_BITS = COMMAND_BITS.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @selector = @_io.read_u2be
    @commands = @_io.read_u2be
    @len_data = @_io.read_u4be
    @address = @_io.read_u8be
    self
  end

  ##
  # Whether the transfer failed, in the device's answer.
  def is_error
    return @is_error unless @is_error.nil?
    @is_error = commands & (I__COMMAND_BITS[:command_bits_error] || :command_bits_error) != 0
    @is_error
  end

  ##
  # Whether the guest asks for a read.
  def is_read
    return @is_read unless @is_read.nil?
    @is_read = commands & (I__COMMAND_BITS[:command_bits_read] || :command_bits_read) != 0
    @is_read
  end

  ##
  # Whether `selector` counts.
  def is_select
    return @is_select unless @is_select.nil?
    @is_select = commands & (I__COMMAND_BITS[:command_bits_select] || :command_bits_select) != 0
    @is_select
  end

  ##
  # Whether the guest asks to move the item's offset.
  def is_skip
    return @is_skip unless @is_skip.nil?
    @is_skip = commands & (I__COMMAND_BITS[:command_bits_skip] || :command_bits_skip) != 0
    @is_skip
  end

  ##
  # Whether the guest asks for a write.
  def is_write
    return @is_write unless @is_write.nil?
    @is_write = commands & (I__COMMAND_BITS[:command_bits_write] || :command_bits_write) != 0
    @is_write
  end

  ##
  # Key of the item; looked at only where `commands` has `select`.
  attr_reader :selector

  ##
  # Sum of `command_bits`. Of several transfers one is done: read goes before
  # write, write before skip. Without any, nothing is transferred and
  # `len_data` does not count.
  attr_reader :commands

  ##
  # Bytes to transfer or skip. A write must fit into what is left of the item,
  # or nothing is written; a read past the end returns zeros.
  attr_reader :len_data

  ##
  # Guest-physical address of the data in bytes; ignored by a skip.
  attr_reader :address
end
