# The demo of app/run: a server on 127.0.0.1 and a profile of its own, both gone afterwards. Sourced by app/run.
# shellcheck shell=bash
# shellcheck disable=SC2154  # bin is app/run's

demo_dir=
demo_pids=()
demo_output=

demo_ctl() { "$bin/ferryctl" --profile "$demo_dir/profile" "$@"; }

demo_end() {
    trap - EXIT INT TERM HUP
    [[ $demo_dir ]] || return 0
    "$bin/ferry" --profile "$demo_dir/profile" --quit >/dev/null 2>&1 || true
    if ((${#demo_pids[@]})); then
        kill "${demo_pids[@]}" 2>/dev/null || true
        wait "${demo_pids[@]}" 2>/dev/null || true
    fi
    rm -rf "$demo_dir"
}

demo_start_server() {
    mkdir -p "$demo_dir/server" "$demo_dir/profile" "$demo_dir/Downloads"
    mkfifo "$demo_dir/ready"
    "$bin/ferry-testserver" --port 0 --storage "$demo_dir/server" \
        --throttle-down 600000 --throttle-up 500000 >"$demo_dir/ready" &
    demo_pids+=($!)
    local word
    read -r word demo_url <"$demo_dir/ready"
    [[ $word == READY ]]
    # Five at a time, so that the sixth has to wait.
    printf '[queue]\nmaximumActive=5\nmaximumActivePerHost=5\n\n[add]\ndownloadFolder=%s\nuploadServer=%s\n' \
        "$demo_dir/Downloads" "$demo_url/files" >"$demo_dir/profile/ferry.ini"
    head -c 40000000 /dev/urandom >"$demo_dir/holiday-video.mkv"
    local name
    for name in photos.zip disk-image.vhd concert.flac; do ln "$demo_dir/holiday-video.mkv" "$demo_dir/$name"; done
}

# What the list is filled with.
demo_finished() { demo_ctl get "$demo_url/bytes/3000000?rate=50000000" -o "$demo_dir/Downloads/report.pdf"; }
demo_failed() { demo_ctl get "$demo_url/no-such-file.zip" -o "$demo_dir/Downloads"; }
demo_download() { demo_ctl get "$demo_url/bytes/60000000" -o "$demo_dir/Downloads/system-image.iso" "$@"; }
demo_upload() { demo_ctl put "$demo_dir/holiday-video.mkv" "$demo_url/files" "$@"; }
# Limited, because they send several parts at a time and the server slows each of them down by itself.
demo_s3_words='--protocol s3 --auth s3 --user FERRYACCESSKEY --account demo --no-remember --limit 450K'
demo_s3() {
    # The secret key of the demo's server: never on the command line, and in the memory of the demo's Ferry only.
    # shellcheck disable=SC2086
    FERRY_PASSWORD=ferry/secret+key demo_ctl put "$demo_dir/photos.zip" "$demo_url/bucket/photos.zip" $demo_s3_words "$@"
}
demo_bits() { demo_ctl put "$demo_dir/disk-image.vhd" "$demo_url/upload/disk-image.vhd" --protocol bits "$@"; }
demo_nextcloud() {
    demo_ctl put "$demo_dir/concert.flac" "$demo_url/remote.php/dav/files/user/concert.flac" \
        --protocol nextcloud --limit 400K "$@"
}
demo_waiting() { demo_ctl get "$demo_url/bytes/20000000" -o "$demo_dir/Downloads/music.tar.gz" "$@"; }

demo_window() {
    echo "A window with a demo opens; everything in it is on this computer, and goes when it is closed."
    demo_finished >/dev/null 2>&1 || true
    demo_failed >/dev/null 2>&1 || true
    local ids
    ids=$(demo_download --suspended && demo_upload --suspended && demo_bits --suspended && demo_nextcloud --suspended)
    "$bin/ferry" --profile "$demo_dir/profile" &
    local window=$!
    demo_pids+=("$window")
    # The window has the profile as soon as its lock is there; from then on the jobs are its own.
    while [[ ! -e $demo_dir/profile/ferry.lock ]] && kill -0 "$window" 2>/dev/null; do sleep 0.05; done
    if kill -0 "$window" 2>/dev/null; then
        # shellcheck disable=SC2086
        (demo_ctl resume --detach $ids && demo_s3 --detach && demo_waiting --detach) >/dev/null 2>&1 &
    fi
    wait "$window" || true
}

# demo_step WORDS COMMAND...: shows what a person would type, and does it. What it prints is kept in $demo_output.
demo_step() {
    local code=0
    printf '\n$ ferryctl %s\n' "$1"
    shift
    "$@" | tee "$demo_dir/output" || code=${PIPESTATUS[0]}
    demo_output=$(<"$demo_dir/output")
    ((code == 0)) || echo "(exit code $code)"
}

demo_files_on_server() { find "$demo_dir/server" -type f | wc -l; }

demo_watch() { timeout "$1" "$bin/ferryctl" --profile "$demo_dir/profile" watch || true; }

demo_terminal() {
    echo "There is no display, so there is no window: the same demo, with ferryctl."
    local download upload s3 bits nextcloud waiting
    demo_step "get $demo_url/bytes/3000000 -o report.pdf" demo_finished
    demo_step "get $demo_url/no-such-file.zip" demo_failed
    echo
    echo "Now six at once, left to a Ferry without a window; five run, one waits. S3's secret key is in FERRY_PASSWORD:"
    demo_step "get $demo_url/bytes/60000000 -o system-image.iso --detach" demo_download --detach
    download=$demo_output
    demo_step "put holiday-video.mkv $demo_url/files --detach" demo_upload --detach
    upload=$demo_output
    demo_step "put photos.zip $demo_url/bucket/photos.zip $demo_s3_words --detach" demo_s3 --detach
    s3=$demo_output
    demo_step "put disk-image.vhd $demo_url/upload/disk-image.vhd --protocol bits --detach" demo_bits --detach
    bits=$demo_output
    demo_step "put concert.flac $demo_url/remote.php/dav/files/user/concert.flac --protocol nextcloud --limit 400K --detach" \
        demo_nextcloud --detach
    nextcloud=$demo_output
    demo_step "get $demo_url/bytes/20000000 -o music.tar.gz --detach" demo_waiting --detach
    waiting=$demo_output
    demo_step "watch, for five seconds" demo_watch 5
    demo_step "list" demo_ctl list
    demo_step "suspend $download" demo_ctl suspend "$download"
    demo_step "resume $download" demo_ctl resume "$download"
    printf '\nFiles on the server: %s\n' "$(demo_files_on_server)"
    echo
    echo "Cancel, with the proof that nothing stays behind, here or on the server:"
    local id
    for id in "$upload" "$s3" "$bits" "$nextcloud" "$download"; do
        demo_step "cancel $id" demo_ctl cancel "$id"
    done
    demo_step "cancel $download   # a second time" demo_ctl cancel "$download"
    demo_step "cancel $waiting" demo_ctl cancel "$waiting"
    demo_step "list" demo_ctl list
    printf '\nFiles on the server: %s. In the folder: %s\n' "$(demo_files_on_server)" \
        "$(find "$demo_dir/Downloads" -type f -printf '%f ')"
}

ferry_demo() {
    demo_dir=$(mktemp -d "${TMPDIR:-/tmp}/ferry-demo.XXXXXX")
    trap demo_end EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    demo_start_server
    if has_display; then
        demo_window
    else
        demo_terminal
    fi
}
