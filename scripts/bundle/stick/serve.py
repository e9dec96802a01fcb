"""Serves the folder "site" beside this file to this computer alone and opens it in a browser.

Stands by itself, for a computer that has Python 3 and no Node: python3 serve.py [--quiet]
"""

import http.server
import os
import sys
import webbrowser

SITE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "site")
HOST = "127.0.0.1"  # "localhost" may mean two addresses, and another server may have one of them
FIRST_PORT = 4180
PORTS = 20  # tried one after the other: another window may have the first


class Site(http.server.SimpleHTTPRequestHandler):
    # Said here, as the types that Windows knows may be wrong, and a browser then refuses the code.
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript",
        ".css": "text/css",
        ".csv": "text/csv; charset=utf-8",
        ".json": "application/json",
        ".topojson": "application/json",
        ".svg": "image/svg+xml",
        ".wasm": "application/wasm",
        ".webmanifest": "application/manifest+json",
        ".woff2": "font/woff2",
    }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, directory=SITE, **kwargs)

    def log_message(self, *args):
        pass


class Server(http.server.ThreadingHTTPServer):
    allow_reuse_address = os.name != "nt"  # Windows would give a port that another window has


def serve():
    for port in range(FIRST_PORT, FIRST_PORT + PORTS):
        try:
            return Server((HOST, port), Site)
        except OSError:
            continue
    sys.exit("No port is free between %d and %d." % (FIRST_PORT, FIRST_PORT + PORTS - 1))


server = serve()
address = "http://%s:%d/" % (HOST, server.server_address[1])
try:
    print("\n  Nuzuh is ready: %s\n  Close this window to stop.\n" % address, flush=True)
except OSError:
    pass  # who started this has read the address and listens no more: the site is served all the same
if "--quiet" not in sys.argv:
    webbrowser.open(address)
try:
    server.serve_forever()
except KeyboardInterrupt:
    pass
