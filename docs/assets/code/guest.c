/*
 * A guest that announces a vmcoreinfo note and stops: no kernel, no library. Build and start it with
 *   gcc -m32 -ffreestanding -nostdlib -fno-pie -no-pie -static -Wl,-Ttext=0x100000,--build-id=none -o guest guest.c
 *   qemu-system-x86_64 -device vmcoreinfo -kernel guest -serial stdio
 */
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

/* What the boot loader, here QEMU itself, looks for: the Multiboot header. */
__attribute__((section(".text.boot"), used, aligned(4)))
static const u32 multiboot[3] = {0x1badb002, 0, -0x1badb002};

static void outb(u16 port, u8 value) { __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port)); }
static void outw(u16 port, u16 value) { __asm__ volatile("outw %0, %1" : : "a"(value), "Nd"(port)); }
static void outl(u16 port, u32 value) { __asm__ volatile("outl %0, %1" : : "a"(value), "Nd"(port) : "memory"); }
static u8 inb(u16 port) { u8 value; __asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port)); return value; }

/* 1. The registers of fw_cfg on a PC. */
enum { SELECTOR = 0x510, DATA = 0x511, DMA_HIGH = 0x514, DMA_LOW = 0x518 };
enum { SIGNATURE = 0x0000, FEATURES = 0x0001, DIRECTORY = 0x0019, HAS_DMA = 2 };
enum { DMA_ERROR = 1, DMA_SELECT = 8, DMA_WRITE = 16 };

static void read_item(u16 item, void *to, u32 size)
{
    u8 *bytes = to;
    if (item != 0xffff)
        outw(SELECTOR, item); /* selecting rewinds; without it reading goes on */
    while (size--)
        *bytes++ = inb(DATA);
}

/* 2. A file of the directory; its numbers are big-endian. */
struct file { u32 size; u16 select, reserved; char name[56]; };

static int same(const char *a, const char *b)
{
    while (*a && *a == *b) a++, b++;
    return *a == *b;
}

static int find(const char *name, struct file *found)
{
    u32 count;
    read_item(DIRECTORY, &count, sizeof count);
    for (count = __builtin_bswap32(count); count--;) {
        read_item(0xffff, found, sizeof *found);
        found->name[sizeof found->name - 1] = 0;
        if (same(found->name, name)) {
            found->size = __builtin_bswap32(found->size);
            found->select = __builtin_bswap16(found->select);
            return 1;
        }
    }
    return 0;
}

/* 3. The note, in memory that stays where it is: header, name with its NUL, padding, text, zeros. */
static const char text[] =
    "OSRELEASE=0.1-example\n"
    "PAGESIZE=4096\n"
    "NUMBER(phys_base)=0\n";

static struct {
    u32 namesz, descsz, type;
    char name[12];
    char desc[4096];
    u32 end[3]; /* an empty header ends the list */
} region __attribute__((aligned(4)));

/* 4. The entry is little-endian, the access big-endian. */
static struct { u16 host_format, guest_format; u32 size; u64 paddr; } __attribute__((packed)) entry;
static struct { u32 control, length; u64 address; } __attribute__((packed, aligned(4))) volatile access;

static int announce(void)
{
    struct file file;
    u32 features, at;
    char signature[4];

    read_item(SIGNATURE, signature, 4);
    read_item(FEATURES, &features, 4); /* little-endian */
    if (signature[0] != 'Q' || signature[1] != 'E' || signature[2] != 'M' || signature[3] != 'U')
        return 1;
    if (!(features & HAS_DMA))
        return 2;
    if (!find("etc/vmcoreinfo", &file) || file.size != sizeof entry)
        return 3;

    region.namesz = 11;
    region.descsz = sizeof text - 1;
    for (at = 0; at < 11; at++) region.name[at] = "VMCOREINFO"[at];
    for (at = 0; at < region.descsz; at++) region.desc[at] = text[at];

    entry.host_format = 0;
    entry.guest_format = 1; /* ELF */
    entry.size = sizeof region;
    entry.paddr = (u32)&region; /* paging is off: the address is physical */

    access.control = __builtin_bswap32((u32)file.select << 16 | DMA_SELECT | DMA_WRITE);
    access.length = __builtin_bswap32(sizeof entry);
    access.address = __builtin_bswap64((u32)&entry);

    /* 5. High half first; writing the low half starts the access. */
    outl(DMA_HIGH, 0);
    outl(DMA_LOW, __builtin_bswap32((u32)&access));
    while (access.control & ~__builtin_bswap32(DMA_ERROR)) /* 0 when done, 1 if it failed */
        ;
    return access.control ? 4 : 0;
}

static void say(const char *words)
{
    while (*words) outb(0x3f8, *words++);
}

__attribute__((used)) static void run(void)
{
    static const char *const answers[] = {"announced\n", "no fw_cfg\n", "no DMA\n", "no etc/vmcoreinfo\n", "refused\n"};
    say(answers[announce()]);
    for (;;) __asm__ volatile("cli; hlt");
}

static u8 stack[4096] __attribute__((used, aligned(16)));
__asm__(".globl _start\n_start: mov $stack + 4096, %esp\n call run\n");
