#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class libvirt_save_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <set>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace vmcoreinfo_ksy {

    /**
     * What `virsh save` and `virsh managedsave` write before the migration stream of
     * a machine: this header and the description of the machine as XML. The stream
     * starts after that, and is packed as a whole if `save_image_format` of
     * qemu.conf says so.
     * 
     * The integers have the byte order of the host.
     * \sa https://gitlab.com/libvirt/libvirt/-/blob/master/src/qemu/qemu_saveimage.h libvirt src/qemu/qemu_saveimage.h
     */

    class libvirt_save_t : public kaitai::kstruct {

    public:
        class save_header_t;

        enum packers_t {
            PACKERS_PLAIN = 0,
            PACKERS_GZIP = 1,
            PACKERS_BZIP2 = 2,
            PACKERS_XZ = 3,
            PACKERS_LZOP = 4,
            PACKERS_ZSTD = 5,
            PACKERS_SPARSE = 6
        };
        static bool _is_defined_packers_t(packers_t v);

    private:
        static const std::set<packers_t> _values_packers_t;

    public:

        libvirt_save_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, libvirt_save_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~libvirt_save_t();

        /**
         * Fields in the byte order of the host.
         */

        class save_header_t : public kaitai::kstruct {

        public:

            save_header_t(kaitai::kstream* p__io, libvirt_save_t* p__parent = nullptr, libvirt_save_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~save_header_t();

        private:
            bool f_packer;
            packers_t m_packer;

        public:

            /**
             * What packs the stream.
             */
            packers_t packer();

        private:
            uint32_t m_len_description;
            uint32_t m_was_running;
            uint32_t m_raw_packer;
            uint32_t m_ofs_cookie;
            std::string m_reserved;
            libvirt_save_t* m__root;
            libvirt_save_t* m__parent;

        public:

            /**
             * Size of the description in bytes.
             */
            uint32_t len_description() const { return m_len_description; }

            /**
             * 1 where the machine ran when it was saved.
             */
            uint32_t was_running() const { return m_was_running; }

            /**
             * What packs the stream, as a number; see `packer`.
             */
            uint32_t raw_packer() const { return m_raw_packer; }

            /**
             * Offset of the cookie in the description, or 0.
             */
            uint32_t ofs_cookie() const { return m_ofs_cookie; }

            /**
             * Zeros.
             */
            std::string reserved() const { return m_reserved; }
            libvirt_save_t* _root() const { return m__root; }
            libvirt_save_t* _parent() const { return m__parent; }
        };

    private:
        bool f_description;
        std::string m_description;

    public:

        /**
         * The machine as XML with its terminator, then what libvirt keeps of its own
         * in a cookie, if there is one.
         */
        std::string description();

    private:
        bool f_is_be;
        bool m_is_be;

    public:

        /**
         * Whether the host is big-endian, since versions are small numbers.
         */
        bool is_be();

    private:
        bool f_ofs_stream;
        int64_t m_ofs_stream;

    public:

        /**
         * Offset of the migration stream.
         */
        int64_t ofs_stream();

    private:
        std::string m_magic;
        uint32_t m_raw_version;
        std::unique_ptr<save_header_t> m_header;
        libvirt_save_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * LibvirtQemudSave, or LibvirtQemudPart where the machine was not saved to
         * the end.
         */
        std::string magic() const { return m_magic; }

        /**
         * The version, read as if the host were little-endian; see `is_be`.
         */
        uint32_t raw_version() const { return m_raw_version; }

        /**
         * The fields that depend on the byte order.
         */
        save_header_t* header() const { return m_header.get(); }
        libvirt_save_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
