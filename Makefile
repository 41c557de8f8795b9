# make run    install what is missing, build, analyse the sample incident
# make test   install what is missing, lint, run all tests
SWIFT ?= swift

.PHONY: deps
deps:
	@scripts/install-dependencies
