# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# What `virsh save` and `virsh managedsave` write before the migration stream of
# a machine: this header and the description of the machine as XML. The stream
# starts after that, and is packed as a whole if `save_image_format` of
# qemu.conf says so.
# 
# The integers have the byte order of the host.
# @see https://gitlab.com/libvirt/libvirt/-/blob/master/src/qemu/qemu_saveimage.h libvirt src/qemu/qemu_saveimage.h
class LibvirtSave < Kaitai::Struct::Struct

  PACKERS = {
    0 => :packers_plain,
    1 => :packers_gzip,
    2 => :packers_bzip2,
    3 => :packers_xz,
    4 => :packers_lzop,
    5 => :packers_zstd,
    6 => :packers_sparse,
  }
  I__PACKERS = PACKERS.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @magic = @_io.read_bytes(16)
    @raw_version = @_io.read_u4le
    @header = SaveHeader.new(@_io, self, @_root)
    self
  end

  ##
  # Fields in the byte order of the host.
  class SaveHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      case _root.is_be
      when true
        @_is_le = false
      when false
        @_is_le = true
      end

      if @_is_le == true
        _read_le
      elsif @_is_le == false
        _read_be
      else
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/save_header")
      end
      self
    end

    def _read_le
      @len_description = @_io.read_u4le
      @was_running = @_io.read_u4le
      @raw_packer = @_io.read_u4le
      @ofs_cookie = @_io.read_u4le
      @reserved = @_io.read_bytes(56)
      self
    end

    def _read_be
      @len_description = @_io.read_u4be
      @was_running = @_io.read_u4be
      @raw_packer = @_io.read_u4be
      @ofs_cookie = @_io.read_u4be
      @reserved = @_io.read_bytes(56)
      self
    end

    ##
    # What packs the stream.
    def packer
      return @packer unless @packer.nil?
      @packer = Kaitai::Struct::Stream::resolve_enum(LibvirtSave::PACKERS, raw_packer)
      @packer
    end

    ##
    # Size of the description in bytes.
    attr_reader :len_description

    ##
    # 1 where the machine ran when it was saved.
    attr_reader :was_running

    ##
    # What packs the stream, as a number; see `packer`.
    attr_reader :raw_packer

    ##
    # Offset of the cookie in the description, or 0.
    attr_reader :ofs_cookie

    ##
    # Zeros.
    attr_reader :reserved
  end

  ##
  # The machine as XML with its terminator, then what libvirt keeps of its own
  # in a cookie, if there is one.
  def description
    return @description unless @description.nil?
    _pos = @_io.pos
    @_io.seek(92)
    @description = @_io.read_bytes(header.len_description)
    @_io.seek(_pos)
    @description
  end

  ##
  # Whether the host is big-endian, since versions are small numbers.
  def is_be
    return @is_be unless @is_be.nil?
    @is_be = raw_version > 65535
    @is_be
  end

  ##
  # Offset of the migration stream.
  def ofs_stream
    return @ofs_stream unless @ofs_stream.nil?
    @ofs_stream = (header.len_description + 92)
    @ofs_stream
  end

  ##
  # LibvirtQemudSave, or LibvirtQemudPart where the machine was not saved to
  # the end.
  attr_reader :magic

  ##
  # The version, read as if the host were little-endian; see `is_be`.
  attr_reader :raw_version

  ##
  # The fields that depend on the byte order.
  attr_reader :header
end
