/// Texts that act when some format shows them as they are.
enum InjectionPayloads {
    private static let frames = [
        // Markup, attributes, SVG and style sheets.
        "<script>alert(%)</script>", "\"><img src=x onerror=alert(%)>", "' onmouseover='alert(%)",
        "</title><svg/onload=alert(%)>", "</style><style>*{background:url(//e%)}</style>", "<!--%",
        "<a href=\"javascript:alert(%)\">x</a>", "<iframe src=//e%>", "]]><x%>", "&lt;b%&gt;",
        "<meta http-equiv=refresh content=0;url=//e%>", "<base href=//e%>",
        // Markdown.
        "[a%](javascript:alert(1))", "![x](http://e.example/%)", "`%` | <b>", "| % | % |",
        "@everyone%",
        "# %", "<http://e%.example>", "[x]: http://e%.example", "~~~%", "```%", "www.e%.example",
        "- [x] %", "<details open ontoggle=alert(%)>", "**%**", "_%_", "$x%$", "\\[%](x)",
        // Formulas of spreadsheets.
        "=cmd|' /C calc'!A%", "+%+1", "-%+1", "@SUM(A%)", "\t=%", "\r=%", "\"=%\"", "  =%", "x;=%",
        "＝%+1", "%\n=1+1", "=HYPERLINK(\"http://e%\")", "|calc%", "a\t=%",
        // Terminal escapes, their eight-bit forms, direction marks and other invisible characters.
        "\u{1B}[2J%", "\u{1B}]0;%\u{7}", "\u{1B}]8;;http://e%\u{1B}\\x", "\u{9B}31m%",
        "\u{9D}52;c;%\u{9C}", "\u{90}%\u{9C}", "\u{8}\u{8}%", "\u{7F}%", "\u{202E}%", "\u{2066}%",
        "\u{200B}%", "\u{FEFF}%", "\u{61C}%", "\u{2028}%", "\u{85}%", "a\0b%", "\u{E0041}%",
        "\u{1B}c%",
        "\r\n\r\n%", "\u{1B}[?1049h%",
        // Shells, paths and JSON.
        "$(touch %)", "`touch %`", "'; touch % #", "../../etc/passwd%", "\",\"x\":\"%",
        "\\u001b[31m%",
    ]

    /// Two hundred of them, all different.
    static let all: [String] = (0..<200).map { index in
        frames[index % frames.count].split(separator: "%", omittingEmptySubsequences: false)
            .joined(separator: String(7000 + index))
    }
}
