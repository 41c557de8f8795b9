/// The fixed parts of the page: its style, its script and the policy that admits these alone.
enum PageParts {
    /// The policy of the page: no request leaves it, and nothing runs but the script below, which
    /// is named by its SHA-256 digest.
    static let policy =
        "default-src 'none'; style-src 'sha256-zsxDCLUTrjn8+s1mZlLKoqBVigvleoGihypwM3J2wsY='; "
        + "script-src 'sha256-cG0i9rtB/aw7kIYxj3/nnMSFmKkSVcIN5rz+yv4Td3M='; "
        + "base-uri 'none'; form-action 'none'"

    /// The style sheet.
    static let style = """
        :root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#57606a;--line:#d0d7de;\
        --soft:#f6f8fa;--ok:#2f6fb3;--bad:#c4320a;--level:#9cc3b4;--low:#23705a;--link:#0b57b0}
        @media(prefers-color-scheme:dark){:root{--bg:#0f1318;--fg:#e6e9ed;--dim:#9aa4b0;\
        --line:#333c47;--soft:#181e25;--ok:#6cb0f5;--bad:#ff8659;--level:#2a5a4b;--low:#6fd0af;\
        --link:#7cb8ff}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:80rem;padding:.6rem 1.25rem 4rem;background:var(--bg);\
        color:var(--fg);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
        header{display:flex;flex-wrap:wrap;gap:.2rem 2rem;align-items:baseline;\
        border-bottom:1px solid var(--line);padding-bottom:.4rem}
        h1{font-size:1.15rem;margin:.3rem 0}h2{font-size:1.3rem;margin:2.4rem 0 .6rem;\
        border-bottom:1px solid var(--line);padding-bottom:.3rem}h3{font-size:1.05rem;margin:.8rem 0 .3rem}
        p,ul,ol{max-width:62rem}article p,article ul{margin:.4rem 0}
        a{color:var(--link)}a:focus-visible,button:focus-visible,summary:focus-visible,\
        [tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        nav{font-size:.95rem}nav a{margin-right:1rem}
        .skip{position:absolute;left:-999rem}.skip:focus{left:1rem}
        .answer{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2rem;margin-top:1rem}
        @media(min-width:68rem){.answer{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
        .answer figure{margin:0}
        .verdict{font-size:1.3rem;line-height:1.35;font-weight:650;border-left:.4rem solid var(--bad);\
        background:var(--soft);padding:.8rem 1rem;margin:0 0 1rem}.calm{border-color:var(--ok)}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1rem;margin:1rem 0}
        dt{color:var(--dim)}dd{margin:0}.do{font-weight:650}
        article{border:1px solid var(--line);border-radius:.4rem;padding:.2rem 1rem .6rem;margin:1rem 0}
        article.critical{border-left:.4rem solid var(--bad)}
        article.warning{border-left:.4rem solid var(--ok)}
        .charts{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2rem}
        @media(min-width:68rem){.charts{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
        .tag{color:var(--dim);font-size:.85rem}figure{margin:1.2rem 0}
        figcaption{font-weight:600;margin-bottom:.3rem}figure .tag{margin:.2rem 0;max-width:44rem}
        details{font-size:.9rem;max-width:44rem}summary{cursor:pointer;color:var(--dim)}
        pre{background:var(--soft);border:1px solid var(--line);padding:.6rem;overflow-x:auto;\
        white-space:pre-wrap;font:13px/1.45 ui-monospace,monospace}
        .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.88rem}
        caption{text-align:left;color:var(--dim);padding:.3rem 0}
        th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);\
        vertical-align:top;overflow-wrap:normal;font-weight:400}
        td,tbody th,tfoot th{max-width:22rem;overflow-wrap:break-word}
        td.w,th.w{white-space:nowrap}tfoot{color:var(--dim)}
        thead th{font-weight:600;background:var(--soft);white-space:nowrap}.n{text-align:right;\
        font-variant-numeric:tabular-nums}
        th button{all:unset;cursor:pointer}th button::after{content:" ↕";color:var(--dim)}
        th[aria-sort=ascending] button::after{content:" ↑"}
        th[aria-sort=descending] button::after{content:" ↓"}
        svg{width:100%;height:auto;min-width:29rem;max-width:44rem;display:block}
        svg.narrow{min-width:18rem;max-width:30rem}
        svg text{fill:var(--fg);font:14px system-ui,sans-serif}
        svg line,svg path{fill:none}svg .axis{stroke:var(--dim)}svg .grid{stroke:var(--line)}
        svg .ok{fill:var(--ok)}svg .bad,svg .baddot{fill:var(--bad)}svg .fg{fill:var(--fg)}
        svg .o1{fill-opacity:.3}svg .o2{fill-opacity:.5}svg .o3{fill-opacity:.7}svg .o4{fill-opacity:.85}
        svg .mark{stroke:var(--fg);stroke-width:1.5}svg .span{stroke:var(--ok);stroke-width:6}
        svg .cell{fill:var(--soft)}svg .level{fill:var(--level)}
        svg .lowline{stroke:var(--low);stroke-width:1.5}
        svg .capline{stroke:var(--fg);stroke-dasharray:5 4}
        svg .badline{stroke:var(--bad);stroke-width:2}
        svg .worstline{stroke:var(--bad);stroke-width:1.5;stroke-dasharray:2 3}
        svg .okline{stroke:var(--ok);stroke-dasharray:6 3}
        svg .today{fill:var(--bg);stroke:var(--fg);stroke-width:2}
        :target{background:var(--soft);outline:2px solid var(--link)}
        @media(max-width:40rem){dl{grid-template-columns:1fr}dt{margin-top:.4rem}body{padding:.6rem}}
        @media print{:root{--bg:#fff;--fg:#000;--dim:#444;--line:#bbb;--soft:#f4f4f4;--ok:#2f6fb3;\
        --bad:#c4320a;--level:#9cc3b4;--low:#23705a;--link:#000}nav,.skip,details{display:none}\
        body{max-width:none;font-size:10.5pt}h2{break-after:avoid}h3{break-after:avoid}\
        figure,tr,pre{break-inside:avoid}.scroll{overflow:visible}svg{min-width:0;max-width:17cm}\
        table{font-size:8.5pt}td,tbody th{max-width:none}td.w,th.w{white-space:normal}}
        """

    /// The script, which makes tables sort by a press on a heading.
    static let script = """
        for(const t of document.querySelectorAll('table')){const h=[...t.tHead.rows[0].cells];
        h.forEach((c,i)=>{const b=document.createElement('button');b.type='button';
        b.textContent=c.textContent;c.replaceChildren(b);b.addEventListener('click',()=>{
        const up=c.getAttribute('aria-sort')!=='ascending',n=c.classList.contains('n'),
        k=r=>{const s=r.cells[i].textContent.trim();return n?parseFloat(s.replaceAll(',',''))||0:s};
        const v=[...t.tBodies[0].rows].map(r=>[k(r),r]);
        v.sort((x,y)=>(x[0]<y[0]?-1:x[0]>y[0]?1:0)*(up?1:-1));
        h.forEach(o=>o.removeAttribute('aria-sort'));
        c.setAttribute('aria-sort',up?'ascending':'descending');
        t.tBodies[0].append(...v.map(p=>p[1]))})})}
        """
}
