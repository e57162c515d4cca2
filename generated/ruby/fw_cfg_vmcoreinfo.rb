# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The 16 bytes with which a guest tells its hypervisor where the guest's
# vmcoreinfo note is in memory.
# 
# The host offers them as the writable fw_cfg file `etc/vmcoreinfo`. The guest
# replaces all 16 in one DMA write; the host then looks at the note when it
# takes a dump. All integers are little-endian, whatever the byte order of the
# guest, and nothing is padded.
# @see https://www.qemu.org/docs/master/specs/vmcoreinfo.html QEMU docs/specs/vmcoreinfo
# @see https://www.qemu.org/docs/master/specs/fw_cfg.html QEMU docs/specs/fw_cfg
class FwCfgVmcoreinfo < Kaitai::Struct::Struct

  FORMATS = {
    0 => :formats_none,
    1 => :formats_elf,
  }
  I__FORMATS = FORMATS.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @raw_host_format = @_io.read_u2le
    @raw_guest_format = @_io.read_u2le
    @len_region = @_io.read_u4le
    @paddr = @_io.read_u8le
    self
  end

  ##
  # Format of what the guest put at `paddr`.
  def guest_format
    return @guest_format unless @guest_format.nil?
    @guest_format = Kaitai::Struct::Stream::resolve_enum(FORMATS, raw_guest_format)
    @guest_format
  end

  ##
  # Format that the host offers.
  def host_format
    return @host_format unless @host_format.nil?
    @host_format = Kaitai::Struct::Stream::resolve_enum(FORMATS, raw_host_format)
    @host_format
  end

  ##
  # Format that the host offers, as a number; see `host_format`. Reads 1 (ELF)
  # after a reset of the machine and 0 (none) before the first one.
  # 
  # The specification's comment speaks of several formats that the host
  # supports; QEMU stores a single number and never tests bits. The guest's
  # write replaces this field too: the drivers of Linux and Windows write 0,
  # and QEMU does not put its own value back, so a dump normally shows 0 here.
  attr_reader :raw_host_format

  ##
  # Format of what the guest put at `paddr`, as a number; see `guest_format`.
  # 0 (none) withdraws an earlier note. Numbers without a name are stored by
  # the host and ignored when it dumps.
  attr_reader :raw_guest_format

  ##
  # Size in bytes of the guest's region, at least the whole note with the
  # padding of its descriptor. Linux announces more than the note fills: the
  # room for a full page of text and for a terminating empty note header.
  # 
  # The specification asks for less than 1 MiB; QEMU accepts exactly 1 MiB.
  # Neither is checked here.
  attr_reader :len_region

  ##
  # Guest-physical address of the region in bytes. No alignment is asked for.
  attr_reader :paddr
end
