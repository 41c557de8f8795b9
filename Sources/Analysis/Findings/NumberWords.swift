/// A number as sentences show it: at most two decimals, no trailing zeros, thousands set apart by
/// commas.
func decimal(_ value: Double) -> String {
    let value = rounded(value)
    return value == value.rounded() && abs(value) < 1e15 ? grouped(Int(value)) : String(value)
}

/// The same number as commands take it: without commas.
func plain(_ value: Double) -> String {
    let value = rounded(value)
    return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
}

private func rounded(_ value: Double) -> Double {
    guard value.isFinite, abs(value) < 1e15 else { return value }
    let magnitude = abs(value)
    let scale: Double =
        magnitude >= 100 ? 1 : magnitude >= 10 ? 10 : magnitude >= 0.1 ? 100 : 10_000
    return (value * scale).rounded() / scale
}

/// A share as a percentage with at most one decimal.
func percent(_ share: Double) -> String {
    let value = share * 100
    return value != 0 && abs(value) < 0.1
        ? "under 0.1 %" : decimal((value * 10).rounded() / 10) + " %"
}

/// A count as sentences show it, its thousands set apart by commas; commands take plain digits.
func grouped(_ count: Int) -> String {
    let digits = Array(String(count.magnitude))
    var text = count < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index) % 3 == 0 { text += "," }
        text.append(digit)
    }
    return text
}
