# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# As much of a qcow2 image as leads to the machines that `savevm` has saved in
# it: the header and the table of snapshots.
# 
# Contents are kept in clusters. A table of level 1 gives the offsets of tables
# of level 2, of one cluster each, and these give those of the clusters, in
# eight bytes an entry: bits 9 to 55 are the offset in the file. The state of a
# machine is in its snapshot's own table, after the last cluster of the disk.
# @see https://www.qemu.org/docs/master/interop/qcow2.html QEMU docs/interop/qcow2
class Qcow2 < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @magic = @_io.read_bytes(4)
    raise Kaitai::Struct::ValidationNotEqualError.new([81, 70, 73, 251].pack('C*'), @magic, @_io, "/seq/0") if not @magic == [81, 70, 73, 251].pack('C*')
    @version = @_io.read_u4be
    @ofs_backing_file = @_io.read_u8be
    @len_backing_file = @_io.read_u4be
    @log_len_cluster = @_io.read_u4be
    @len_disk = @_io.read_u8be
    @crypt_method = @_io.read_u4be
    @num_level1_entries = @_io.read_u4be
    @ofs_level1_table = @_io.read_u8be
    @ofs_refcount_table = @_io.read_u8be
    @num_refcount_table_clusters = @_io.read_u4be
    @num_snapshots = @_io.read_u4be
    @ofs_snapshots = @_io.read_u8be
    if version >= 3
      @incompatible_features = @_io.read_u8be
    end
    self
  end

  ##
  # The description of a snapshot. The next one starts at the next multiple
  # of 8 bytes.
  class Snapshot < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ofs_table = @_io.read_u8be
      @num_entries = @_io.read_u4be
      @len_number = @_io.read_u2be
      @len_tag = @_io.read_u2be
      @date_seconds = @_io.read_u4be
      @date_nanoseconds = @_io.read_u4be
      @vm_clock = @_io.read_u8be
      @len_state_short = @_io.read_u4be
      @len_extra = @_io.read_u4be
      _io_extra = @_io.substream(len_extra)
      @extra = SnapshotExtra.new(_io_extra, self, @_root)
      @number = @_io.read_bytes(len_number)
      @tag = @_io.read_bytes(len_tag)
      self
    end

    ##
    # Offset of the snapshot's own table of level 1.
    attr_reader :ofs_table

    ##
    # Number of entries of that table.
    attr_reader :num_entries

    ##
    # Length of the number that the snapshot has, in bytes.
    attr_reader :len_number

    ##
    # Length of its name in bytes.
    attr_reader :len_tag

    ##
    # When it was made, in seconds since 1970.
    attr_reader :date_seconds

    ##
    # Nanoseconds of that time.
    attr_reader :date_nanoseconds

    ##
    # How long the machine had run, in nanoseconds.
    attr_reader :vm_clock

    ##
    # Size of the machine's state in bytes; 0 where none was saved.
    attr_reader :len_state_short

    ##
    # Size of the fields that follow, in bytes.
    attr_reader :len_extra

    ##
    # Fields that came later.
    attr_reader :extra

    ##
    # The number that the snapshot has, as text.
    attr_reader :number

    ##
    # The name that it was given, which QEMU calls its tag.
    attr_reader :tag
    attr_reader :_raw_extra
  end

  ##
  # Fields of a snapshot that came later, as far as there are bytes.
  class SnapshotExtra < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      if !(_io.eof?)
        @len_state = @_io.read_u8be
      end
      if !(_io.eof?)
        @len_disk_then = @_io.read_u8be
      end
      @unused = @_io.read_bytes_full
      self
    end

    ##
    # Size of the machine's state in bytes, instead of the short one.
    attr_reader :len_state

    ##
    # Size of the disk when the snapshot was made, in bytes.
    attr_reader :len_disk_then

    ##
    # What came later still.
    attr_reader :unused
  end

  ##
  # The description of the first snapshot.
  def first_snapshot
    return @first_snapshot unless @first_snapshot.nil?
    if num_snapshots > 0
      _pos = @_io.pos
      @_io.seek(ofs_snapshots)
      @first_snapshot = Snapshot.new(@_io, self, @_root)
      @_io.seek(_pos)
    end
    @first_snapshot
  end

  ##
  # Says that this is an image of QEMU.
  attr_reader :magic

  ##
  # 2 or 3.
  attr_reader :version

  ##
  # Offset of the name of the image that this one is based on, or 0.
  attr_reader :ofs_backing_file

  ##
  # Length of that name in bytes.
  attr_reader :len_backing_file

  ##
  # Binary logarithm of the size of a cluster in bytes, 9 to 21.
  attr_reader :log_len_cluster

  ##
  # Size of the disk in bytes.
  attr_reader :len_disk

  ##
  # 0 where clusters are not encrypted.
  attr_reader :crypt_method

  ##
  # Number of entries of the disk's table of level 1.
  attr_reader :num_level1_entries

  ##
  # Offset of that table.
  attr_reader :ofs_level1_table

  ##
  # Offset of the table of reference counts.
  attr_reader :ofs_refcount_table

  ##
  # Number of clusters of that table.
  attr_reader :num_refcount_table_clusters

  ##
  # Number of snapshots.
  attr_reader :num_snapshots

  ##
  # Offset of the first snapshot's description.
  attr_reader :ofs_snapshots

  ##
  # What a reader has to know; bit 4 says that entries of level 2 have 16
  # bytes.
  attr_reader :incompatible_features
end
