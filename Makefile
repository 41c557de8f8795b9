# make run      install what is missing, build, analyse the sample incident
# make test     install what is missing, lint, build with import checks, run all tests
# make install  put the release build and its manual page under $(DESTDIR)$(PREFIX)
SWIFT ?= swift
PREFIX ?= /usr/local
BUILD = $(SWIFT) build -c release --static-swift-stdlib --product throttle-forensics

.PHONY: deps release run test install
deps:
	@scripts/install-dependencies

release: deps
	@$(BUILD)

run: release
	@"$$($(BUILD) --show-bin-path)/throttle-forensics" samples/shared-bucket.json

test: deps
	@scripts/check

install: release
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$($(BUILD) --show-bin-path)/throttle-forensics" "$(DESTDIR)$(PREFIX)/bin/"
	install -d "$(DESTDIR)$(PREFIX)/share/man/man1"
	"$$($(BUILD) --show-bin-path)/throttle-forensics" man \
	    -o "$(DESTDIR)$(PREFIX)/share/man/man1/throttle-forensics.1"
