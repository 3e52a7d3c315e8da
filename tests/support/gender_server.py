"""A gender server of the lab's protocol: POST /gender_filter with MessagePack {img: bin}, answered by {result}.

It knows one person: the astronaut of tests/support/pictures. The rest is as real as the other side of a wire can be:
stdlib's http.server, msgpack and Pillow. POST /echo answers what it unpacked, packed anew; MODE says how it fails.
"""

import hashlib
import io
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import msgpack
from PIL import Image

MODE = os.environ.get("MODE", "well")
ASTRONAUT = os.path.join(os.path.dirname(__file__), "pictures", "astronaut.jpg")
NEAR = 12


def small(image):
    return list(image.convert("L").resize((16, 16)).tobytes())


KNOWN = small(Image.open(ASTRONAUT))


def faces(data):
    image = Image.open(io.BytesIO(data))
    unlike = sum(abs(a - b) for a, b in zip(small(image), KNOWN, strict=True)) / len(KNOWN)
    if unlike > NEAR:
        return []
    side = image.width / 512
    box = {"x": 175 * side, "y": 70 * side, "width": 100 * side, "height": 110 * side}
    return [{"gender": "woman", "probability": 0.87, "box": box}]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        if MODE == "hang":
            time.sleep(60)
        if self.path == "/echo":
            unpacked = msgpack.unpackb(body)
            told = unpacked if isinstance(unpacked, dict) else {"unpacked": unpacked}
            digest = {key: hashlib.sha256(value).hexdigest() for key, value in told.items() if isinstance(value, bytes)}
            return self.answer(200, msgpack.packb({**told, "sha256": digest}, use_bin_type=True))
        if self.path != "/gender_filter":
            return self.answer(404, b"")
        if MODE == "refuse":
            return self.answer(500, b"no")
        if MODE == "nonsense":
            return self.answer(200, b"<html>a proxy's own page</html>")
        if MODE == "bomb":
            return self.answer(200, b"\x81\xa6result\xdd\x00\x98\x96\x80")
        if MODE == "lies":
            return self.answer(200, msgpack.packb({"result": [{"gender": "cat", "probability": 7, "box": {}}]}))
        if MODE == "endless":
            self.send_response(200)
            self.end_headers()
            for _ in range(100_000):
                self.wfile.write(b"\xc0" * 1024)
            return None
        try:
            result = faces(msgpack.unpackb(body)["img"])
        except Exception:
            return self.answer(400, b"")
        return self.answer(200, msgpack.packb({"result": result}, use_bin_type=True))

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("content-type", "application/msgpack")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


ThreadingHTTPServer.daemon_threads = True
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
sys.stderr.close()
server.serve_forever()
