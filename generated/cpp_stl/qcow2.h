#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class qcow2_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace vmcoreinfo_ksy {

    /**
     * As much of a qcow2 image as leads to the machines that `savevm` has saved in
     * it: the header and the table of snapshots.
     * 
     * Contents are kept in clusters. A table of level 1 gives the offsets of tables
     * of level 2, of one cluster each, and these give those of the clusters, in
     * eight bytes an entry: bits 9 to 55 are the offset in the file. The state of a
     * machine is in its snapshot's own table, after the last cluster of the disk.
     * \sa https://www.qemu.org/docs/master/interop/qcow2.html QEMU docs/interop/qcow2
     */

    class qcow2_t : public kaitai::kstruct {

    public:
        class snapshot_t;
        class snapshot_extra_t;

        qcow2_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, qcow2_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~qcow2_t();

        /**
         * The description of a snapshot. The next one starts at the next multiple
         * of 8 bytes.
         */

        class snapshot_t : public kaitai::kstruct {

        public:

            snapshot_t(kaitai::kstream* p__io, qcow2_t* p__parent = nullptr, qcow2_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~snapshot_t();

        private:
            uint64_t m_ofs_table;
            uint32_t m_num_entries;
            uint16_t m_len_number;
            uint16_t m_len_tag;
            uint32_t m_date_seconds;
            uint32_t m_date_nanoseconds;
            uint64_t m_vm_clock;
            uint32_t m_len_state_short;
            uint32_t m_len_extra;
            std::unique_ptr<snapshot_extra_t> m_extra;
            std::string m_number;
            std::string m_tag;
            qcow2_t* m__root;
            qcow2_t* m__parent;
            std::string m__raw_extra;
            std::unique_ptr<kaitai::kstream> m__io__raw_extra;

        public:

            /**
             * Offset of the snapshot's own table of level 1.
             */
            uint64_t ofs_table() const { return m_ofs_table; }

            /**
             * Number of entries of that table.
             */
            uint32_t num_entries() const { return m_num_entries; }

            /**
             * Length of the number that the snapshot has, in bytes.
             */
            uint16_t len_number() const { return m_len_number; }

            /**
             * Length of its name in bytes.
             */
            uint16_t len_tag() const { return m_len_tag; }

            /**
             * When it was made, in seconds since 1970.
             */
            uint32_t date_seconds() const { return m_date_seconds; }

            /**
             * Nanoseconds of that time.
             */
            uint32_t date_nanoseconds() const { return m_date_nanoseconds; }

            /**
             * How long the machine had run, in nanoseconds.
             */
            uint64_t vm_clock() const { return m_vm_clock; }

            /**
             * Size of the machine's state in bytes; 0 where none was saved.
             */
            uint32_t len_state_short() const { return m_len_state_short; }

            /**
             * Size of the fields that follow, in bytes.
             */
            uint32_t len_extra() const { return m_len_extra; }

            /**
             * Fields that came later.
             */
            snapshot_extra_t* extra() const { return m_extra.get(); }

            /**
             * The number that the snapshot has, as text.
             */
            std::string number() const { return m_number; }

            /**
             * The name that it was given, which QEMU calls its tag.
             */
            std::string tag() const { return m_tag; }
            qcow2_t* _root() const { return m__root; }
            qcow2_t* _parent() const { return m__parent; }
            std::string _raw_extra() const { return m__raw_extra; }
            kaitai::kstream* _io__raw_extra() const { return m__io__raw_extra.get(); }
        };

        /**
         * Fields of a snapshot that came later, as far as there are bytes.
         */

        class snapshot_extra_t : public kaitai::kstruct {

        public:

            snapshot_extra_t(kaitai::kstream* p__io, qcow2_t::snapshot_t* p__parent = nullptr, qcow2_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~snapshot_extra_t();

        private:
            uint64_t m_len_state;
            bool n_len_state;

        public:
            bool _is_null_len_state() { len_state(); return n_len_state; };

        private:
            uint64_t m_len_disk_then;
            bool n_len_disk_then;

        public:
            bool _is_null_len_disk_then() { len_disk_then(); return n_len_disk_then; };

        private:
            std::string m_unused;
            qcow2_t* m__root;
            qcow2_t::snapshot_t* m__parent;

        public:

            /**
             * Size of the machine's state in bytes, instead of the short one.
             */
            uint64_t len_state() const { return m_len_state; }

            /**
             * Size of the disk when the snapshot was made, in bytes.
             */
            uint64_t len_disk_then() const { return m_len_disk_then; }

            /**
             * What came later still.
             */
            std::string unused() const { return m_unused; }
            qcow2_t* _root() const { return m__root; }
            qcow2_t::snapshot_t* _parent() const { return m__parent; }
        };

    private:
        bool f_first_snapshot;
        std::unique_ptr<snapshot_t> m_first_snapshot;
        bool n_first_snapshot;

    public:
        bool _is_null_first_snapshot() { first_snapshot(); return n_first_snapshot; };

    private:

    public:

        /**
         * The description of the first snapshot.
         */
        snapshot_t* first_snapshot();

    private:
        std::string m_magic;
        uint32_t m_version;
        uint64_t m_ofs_backing_file;
        uint32_t m_len_backing_file;
        uint32_t m_log_len_cluster;
        uint64_t m_len_disk;
        uint32_t m_crypt_method;
        uint32_t m_num_level1_entries;
        uint64_t m_ofs_level1_table;
        uint64_t m_ofs_refcount_table;
        uint32_t m_num_refcount_table_clusters;
        uint32_t m_num_snapshots;
        uint64_t m_ofs_snapshots;
        uint64_t m_incompatible_features;
        bool n_incompatible_features;

    public:
        bool _is_null_incompatible_features() { incompatible_features(); return n_incompatible_features; };

    private:
        qcow2_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Says that this is an image of QEMU.
         */
        std::string magic() const { return m_magic; }

        /**
         * 2 or 3.
         */
        uint32_t version() const { return m_version; }

        /**
         * Offset of the name of the image that this one is based on, or 0.
         */
        uint64_t ofs_backing_file() const { return m_ofs_backing_file; }

        /**
         * Length of that name in bytes.
         */
        uint32_t len_backing_file() const { return m_len_backing_file; }

        /**
         * Binary logarithm of the size of a cluster in bytes, 9 to 21.
         */
        uint32_t log_len_cluster() const { return m_log_len_cluster; }

        /**
         * Size of the disk in bytes.
         */
        uint64_t len_disk() const { return m_len_disk; }

        /**
         * 0 where clusters are not encrypted.
         */
        uint32_t crypt_method() const { return m_crypt_method; }

        /**
         * Number of entries of the disk's table of level 1.
         */
        uint32_t num_level1_entries() const { return m_num_level1_entries; }

        /**
         * Offset of that table.
         */
        uint64_t ofs_level1_table() const { return m_ofs_level1_table; }

        /**
         * Offset of the table of reference counts.
         */
        uint64_t ofs_refcount_table() const { return m_ofs_refcount_table; }

        /**
         * Number of clusters of that table.
         */
        uint32_t num_refcount_table_clusters() const { return m_num_refcount_table_clusters; }

        /**
         * Number of snapshots.
         */
        uint32_t num_snapshots() const { return m_num_snapshots; }

        /**
         * Offset of the first snapshot's description.
         */
        uint64_t ofs_snapshots() const { return m_ofs_snapshots; }

        /**
         * What a reader has to know; bit 4 says that entries of level 2 have 16
         * bytes.
         */
        uint64_t incompatible_features() const { return m_incompatible_features; }
        qcow2_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
