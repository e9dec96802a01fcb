#!/bin/sh
cd "$(dirname "$0")" || exit 1
if command -v node >/dev/null 2>&1; then exec node serve.mjs "$@"; fi
if command -v python3 >/dev/null 2>&1; then exec python3 serve.py "$@"; fi
echo 'This computer has neither Node nor Python. Open figures.html with a double-click instead.'
exit 1
