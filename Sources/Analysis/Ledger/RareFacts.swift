/// What few events tell, so that the others need not have room for it.
package final class RareFacts: Sendable {
    /// The facts.
    let values: Values

    /// Keeps some facts.
    init(_ values: Values) { self.values = values }

    /// The facts; those of a new value are what most events tell.
    package struct Values: Sendable {
        /// See ``LedgerRow/reason`` and ``LedgerRow/quotaCode``.
        package var reason = Symbol.none, quotaCode = Symbol.none
        /// See ``LedgerRow/status``.
        package var status: Int32? {
            get { statusValue == .min ? nil : statusValue }
            set { statusValue = newValue ?? .min }
        }
        /// See ``LedgerRow/attempts``.
        package var attempts: Int32? {
            get { attemptsValue == .min ? nil : attemptsValue }
            set { attemptsValue = newValue ?? .min }
        }
        /// See ``LedgerRow/retryAfterSeconds``.
        package var retryAfterSeconds: Double? {
            get { retryAfterValue.isNaN ? nil : retryAfterValue }
            set { retryAfterValue = newValue ?? .nan }
        }
        /// See ``LedgerRow/durationSeconds``.
        package var durationSeconds: Double? {
            get { durationValue.isNaN ? nil : durationValue }
            set { durationValue = newValue ?? .nan }
        }
        /// See ``LedgerRow/cost``.
        package var cost = 1.0
        /// See ``LedgerRow/resourceCost``.
        package var resourceCost: Double? {
            get { resourceCostValue.isNaN ? nil : resourceCostValue }
            set { resourceCostValue = newValue ?? .nan }
        }
        /// See ``LedgerRow/withheldSpelling``.
        package var withheldSpelling: IDSpelling?
        /// See ``LedgerRow/retriesExhausted``.
        package var retriesExhausted: Bool?
        // What is unknown is a value that the fact never has.
        private var statusValue: Int32 = .min
        private var attemptsValue: Int32 = .min
        private var retryAfterValue = Double.nan
        private var durationValue = Double.nan
        private var resourceCostValue = Double.nan

        /// Whether there is nothing to keep.
        var isEmpty: Bool {
            reason == .none && quotaCode == .none && status == nil && attempts == nil
                && retryAfterSeconds == nil && durationSeconds == nil && cost == 1
                && resourceCost == nil && withheldSpelling == nil && retriesExhausted == nil
        }
    }
}
