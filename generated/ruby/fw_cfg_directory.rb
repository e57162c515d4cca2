# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The directory of files that a hypervisor offers through fw_cfg, item 0x0019.
# 
# A guest looks here for `etc/vmcoreinfo` and its selector. Files are numbered
# in the order of their names, so the selector depends on which others the
# machine has. All integers are big-endian, whatever the guest.
# 
# The item has room for more files than it names, 4 bytes and 64 for each slot;
# what follows the last named file is zero.
# @see https://www.qemu.org/docs/master/specs/fw_cfg.html QEMU docs/specs/fw_cfg
class FwCfgDirectory < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @num_files = @_io.read_u4be
    @files = []
    (num_files).times { |i|
      @files << File.new(@_io, self, @_root)
    }
    self
  end

  ##
  # One file, 64 bytes.
  class File < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @len_content = @_io.read_u4be
      @selector = @_io.read_u2be
      @reserved = @_io.read_u2be
      @name = Kaitai::Struct::Stream::bytes_terminate(@_io.read_bytes(56), 0, false)
      self
    end

    ##
    # Size of the file in bytes, 16 for `etc/vmcoreinfo`.
    attr_reader :len_content

    ##
    # Key that selects the file, 0x0020 or above.
    attr_reader :selector

    ##
    # Zero.
    attr_reader :reserved

    ##
    # Path of the file, ASCII, with its NUL at most 56 bytes.
    attr_reader :name
  end

  ##
  # Number of files in the directory.
  attr_reader :num_files

  ##
  # The files, in the order of their names.
  attr_reader :files
end
