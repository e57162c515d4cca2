/*
 * The parts of QEMU that a debugger walks to find the vmcoreinfo entry and the
 * guest's memory, with the same names and nothing else: a process that waits.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

typedef struct {
    uint16_t host_format, guest_format;
    uint32_t size;
    uint64_t paddr;
} FWCfgVMCoreInfo;

typedef struct {
    char parent_obj[24];
    bool has_vmcoreinfo;
    FWCfgVMCoreInfo vmcoreinfo;
} VMCoreInfoState;

typedef struct { void *host; } RAMBlock;
typedef struct { RAMBlock *ram_block; } MemoryRegion;
typedef struct { struct { unsigned __int128 start, size; } addr; MemoryRegion *mr; uint64_t offset_in_region; } FlatRange;
typedef struct { FlatRange *ranges; unsigned nr; } FlatView;
typedef struct { FlatView *current_map; } AddressSpace;

static char ram[1 << 16];
static RAMBlock block = { ram };
static MemoryRegion rom, memory = { &block };
static FlatRange ranges[] = {
    { { 0xf0000, 0x1000 }, &rom, 0 },
    { { 0x40000000, 0x8000 }, &memory, 0 },
    { { 0x40008000, 0x8000 }, &memory, 0x8000 },
};
static FlatView view = { ranges, 3 };
AddressSpace address_space_memory = { &view };

static VMCoreInfoState device;

static void vmcoreinfo_realize(VMCoreInfoState *dev)
{
    static VMCoreInfoState *volatile vmcoreinfo_state;

    vmcoreinfo_state = dev;
}

int main(int argc, char **argv)
{
    const uint8_t entry[16] = { 0, 0, 7, 0, 0x00, 0x10, 0, 0, 0x00, 0x78, 0, 0x40 };
    const char text[] = "\x0b\0\0\0\x10\0\0\0\0\0\0\0VMCOREINFO\0\0OSRELEASE=6.1.0\n";

    memcpy(&device.vmcoreinfo, entry, sizeof entry);
    memcpy(ram + 0x7800, text, sizeof text - 1);
    device.has_vmcoreinfo = true;
    if (argc < 2) {
        vmcoreinfo_realize(&device);
    }
    puts(argv[0]);
    return 0;
}
