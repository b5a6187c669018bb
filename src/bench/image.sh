#!/bin/sh
# Lays out target/bench/image as the Dockerfile lays out its image, with the Java 25 given, and records the first run.
# For machines without a Docker engine. Usage: src/bench/image.sh /path/to/jdk-25
set -eu
java=$1/bin/java
image=target/bench/image
if [ -d "$image" ]; then chmod -R u+w "$image"; rm -rf "$image"; fi
mkdir -p "$image"
cp -p target/hebb.jar docker/java.options docker/train.sh "$image"
cp -pR decks "$image"
cd "$image"
sh train.sh "$java"
rm train.sh
chmod -R a-w .
