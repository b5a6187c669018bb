#!/bin/sh
# Records one run of the server in this folder, with what a first visitor does, as hebb.aot, and keeps the SQLite library
# that it unpacked: later starts find both ready. The Java to use may be given.
set -eu
java=${1:-java}
work=$(mktemp -d)
grep -v -e AOTCache -e org.sqlite java.options > "$work/options"
export HEBB_HOST=127.0.0.1 HEBB_PORT="${TRAINING_PORT:-7071}" HEBB_DATABASE="$work/hebb.db"
"$java" -XX:AOTCacheOutput=hebb.aot "@$work/options" -Dorg.sqlite.tmpdir="$work" -jar hebb.jar &
server=$!
tries=0
until "$java" -jar hebb.jar health 2> /dev/null; do
    tries=$((tries + 1))
    if [ "$tries" -gt 120 ]; then echo "the server does not start" >&2; exit 1; fi
    sleep 0.5
done
for page in / /help /decks /sign-in /register /static/css/base.css; do "$java" -jar hebb.jar health "$page"; done
cp "$work"/*-libsqlitejdbc.so libsqlitejdbc.so
kill "$server"
wait "$server" || true
rm -rf "$work"
test -s hebb.aot
chmod a+r hebb.aot libsqlitejdbc.so
