# Sourced by fetch-guest, fetch-qemu and fetch-python: fetch packages from Debian's other suites without touching this machine's apt.

# Suites in which a version is looked for, oldest first; a backport takes its libraries from its own suite.
suites=(bullseye bookworm bookworm-backports trixie trixie-backports forky sid)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The mirror that this machine already uses for Debian itself, or DEBIAN_MIRROR: an archive of old days has more versions.
mirror=${DEBIAN_MIRROR:-}
[ -n "$mirror" ] || mirror=$(apt-get indextargets --format '$(ORIGIN) $(LABEL) $(SITE)' 'Identifier: Packages' | sed -n 's/^Debian Debian //p' | head -n 1)
[ -n "$mirror" ] || { echo "$(basename "$0"): apt knows no Debian mirror; run apt-get update on Debian" >&2; exit 1; }

# Make apt work on one suite alone, as if no package were installed, so that every library is fetched;
# of another architecture than this machine's if one is given.
use_suite() {
    local suite=$1 architecture=${2:-} part folder
    folder=$work/$suite$architecture
    export APT_CONFIG=$folder/apt.conf
    [ ! -f "$APT_CONFIG" ] || return 0
    mkdir -p "$folder"/{lists,archives}/partial "$folder"/etc/{preferences.d,sources.list.d,trusted.gpg.d,apt.conf.d}
    : >"$folder/status"
    for part in ${suite%-backports} $([[ $suite != *-backports ]] || echo "$suite"); do
        echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $part main"
    done >"$folder/etc/sources.list"
    # A mirror that is a copy of an earlier day is as good; its signatures are checked as always.
    cat >"$APT_CONFIG" <<END
Dir::Etc "$folder/etc";
Dir::State::lists "$folder/lists";
Dir::State::status "$folder/status";
Dir::Cache "$folder";
Acquire::Check-Valid-Until "false";
Acquire::Languages "none";
APT::Sandbox::User "root";
APT::Default-Release "$suite";
END
    [ -z "$architecture" ] || echo "APT::Architecture \"$architecture\"; APT::Architectures { \"$architecture\"; };" >>"$APT_CONFIG"
    apt-get update -qq >/dev/null 2>&1 || true
}

# Leave in $suite and $version where a package has a version that starts so, and use that suite.
find_version() {
    for suite in "${suites[@]}"; do
        use_suite "$suite"
        version=$(apt-cache madison "$1" 2>/dev/null | awk '{print $3}' | grep -m 1 -E "^([0-9]+:)?${2//./\\.}([^0-9]|$)" || true)
        [ -z "$version" ] || return 0
    done
    echo "$(basename "$0"): $1 $2 is in none of ${suites[*]}" >&2
    exit 1
}

# Unpack packages and all that they need, of the suite in use, into a folder.
unpack_packages() {
    local root=$1 package
    shift
    apt-get install -qq -y --download-only --no-install-recommends "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    for package in "$work/$suite"/archives/*.deb; do
        # base-files makes /lib a link, which packages of other days replace with a folder.
        [[ $(basename "$package") == base-files_* ]] || dpkg -x "$package" "$root"
    done
    rm -f "$work/$suite"/archives/*.deb
    rm -rf "$root"/usr/share/{doc,man,locale,info} "$root"/{var,etc,run}
    chmod 755 "$root"
}
