internal import Events

/// The symbols of a batch's names, each looked up once, when a row first has it.
struct BatchSymbols: Sendable {
    /// What stands for a name that no row had yet.
    private static let unknown = UInt32.max - 1

    private var table = 0
    private var symbols: [UInt32] = []
    private var file = Symbol.none
    private var format = Symbol.none

    /// Prepares for the names of `batch`; those of another table are forgotten.
    mutating func begin(_ batch: CallBatch) {
        if table != batch.table {
            table = batch.table
            symbols.removeAll(keepingCapacity: true)
        }
        if symbols.count < batch.names.count {
            let more = batch.names.count - symbols.count
            symbols.append(contentsOf: repeatElement(Self.unknown, count: more))
        }
        (file, format) = (.none, .none)
    }

    /// The symbol in `table` of a name of `batch`.
    mutating func symbol(
        _ number: UInt32,
        of batch: CallBatch,
        into table: inout SymbolTable
    ) -> Symbol {
        guard number < symbols.count else { return .none }
        let known = symbols[Int(number)]
        if known != Self.unknown { return Symbol(index: known) }
        let new = table.intern(batch.names[Int(number)])
        symbols[Int(number)] = new.index
        return new
    }

    /// The symbols of the batch's file and format.
    mutating func place(
        of batch: CallBatch,
        into table: inout SymbolTable
    ) -> (file: Symbol, format: Symbol) {
        if file == .none {
            file = table.intern(batch.file)
            format = table.intern(batch.format)
        }
        return (file, format)
    }
}

extension LedgerRow {
    /// The row of a batch's call, its names interned in the order in which an event's are.
    init(
        _ call: CallBatch.Call,
        of batch: CallBatch,
        identity: RequestIdentity,
        translation: inout BatchSymbols,
        symbols: inout SymbolTable
    ) {
        self = .blank
        self.identity = identity
        microseconds = call.microseconds
        resolution = batch.resolution
        outcome = call.outcome
        throttleKind = call.throttleKind
        service = translation.symbol(call.service, of: batch, into: &symbols)
        operation = translation.symbol(call.operation, of: batch, into: &symbols)
        code = translation.symbol(call.code, of: batch, into: &symbols)
        message = translation.symbol(call.message, of: batch, into: &symbols)
        requestID = Self.identity(call.requestID, of: batch, into: &symbols)
        extendedRequestID = Self.identity(call.extendedRequestID, of: batch, into: &symbols)
        region = translation.symbol(call.region, of: batch, into: &symbols)
        account = translation.symbol(call.account, of: batch, into: &symbols)
        caller = translation.symbol(call.caller, of: batch, into: &symbols)
        userAgent = translation.symbol(call.userAgent, of: batch, into: &symbols)
        sourceIP = translation.symbol(call.sourceIP, of: batch, into: &symbols)
        resource = translation.symbol(call.resource, of: batch, into: &symbols)
        variant = translation.symbol(call.variant, of: batch, into: &symbols)
        (file, format) = translation.place(of: batch, into: &symbols)
        line = call.line
        offset = call.offset
    }

    private static func identity(
        _ range: Range<Int>,
        of batch: CallBatch,
        into symbols: inout SymbolTable
    ) -> Symbol {
        range.isEmpty ? .none : symbols.append(batch.identities[range])
    }
}
