# Sourced by ./run, ./test, ./verify, ./rebuild and benchmarks/run: sets JAVA_HOME to a JDK 25, or says what is missing.
# TANGGAP_JDKS: folders with JDKs, instead of the usual places (separated by blanks).

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null
}

places_of_jdks() {
  if [ -n "${TANGGAP_JDKS+told}" ]; then
    printf '%s\n' $TANGGAP_JDKS
    return
  fi
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  if command -v java >/dev/null 2>&1; then
    java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
  fi
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v 25 2>/dev/null || :
  fi
  for place in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    printf '%s\n' "$place"
  done
}

find_jdk() {
  found=$(places_of_jdks | while IFS= read -r place; do
    if is_jdk_25 "$place"; then
      printf '%s\n' "$place"
      break
    fi
  done)
  if [ -z "$found" ]; then
    echo "$0 needs a JDK 25 and found none: get one at https://adoptium.net/temurin/releases/?version=25 (or: sdk install java 25-tem, brew install --cask temurin@25) and set JAVA_HOME." >&2
    exit 3
  fi
  JAVA_HOME=$found
  export JAVA_HOME
}

find_maven() {
  if ! command -v mvn >/dev/null 2>&1; then
    echo "$0 needs Maven 3.8 or newer and found none: get it at https://maven.apache.org/download.cgi (or: apt install maven, brew install maven, sdk install maven)." >&2
    exit 3
  fi
}

find_jdk
