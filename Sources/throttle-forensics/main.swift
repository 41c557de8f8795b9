import Bindings

terminate(0)
