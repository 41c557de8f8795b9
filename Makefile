# make run      install what is missing, build, analyse a sample incident
# make test     install what is missing, lint, build with import checks, run all tests
# make install  put the tool, its manual page and completions under $(DESTDIR)$(PREFIX)
# make deb      build a Debian package below .build/deb
# make docs     build the reference of the code below .build/docs, refusing warnings
SWIFT ?= swift
PREFIX ?= /usr/local
BUILD = $(SWIFT) build -c release --static-swift-stdlib --product throttle-forensics
TOOL = "$$($(BUILD) --show-bin-path)/throttle-forensics"
SHARE = $(DESTDIR)$(PREFIX)/share
# Where zsh looks; Debian's packages have a place of their own.
ZSH ?= zsh/site-functions
# What --version says; empty outside a clone.
export THROTTLE_FORENSICS_COMMIT ?= $(shell git log -1 --format='%h %cs' 2>/dev/null)

.PHONY: deps release run test install deb docs
deps:
	@scripts/install-dependencies

release: deps
	@$(BUILD)

run: release
	@cd samples && $(TOOL) burst

test: deps
	@scripts/check

install: release
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/man/man1" "$(SHARE)/$(ZSH)" \
	    "$(SHARE)/bash-completion/completions" "$(SHARE)/fish/vendor_completions.d"
	install -m 755 $(TOOL) "$(DESTDIR)$(PREFIX)/bin/"
	$(TOOL) man -o "$(SHARE)/man/man1/throttle-forensics.1"
	$(TOOL) completions bash -o "$(SHARE)/bash-completion/completions/throttle-forensics"
	$(TOOL) completions zsh -o "$(SHARE)/$(ZSH)/_throttle-forensics"
	$(TOOL) completions fish \
	    -o "$(SHARE)/fish/vendor_completions.d/throttle-forensics.fish"

deb: release
	@scripts/make-deb

docs: deps
	@scripts/make-docs
