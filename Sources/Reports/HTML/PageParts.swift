/// The fixed parts of the page: its style, its script and the policy that admits these alone.
enum PageParts {
    /// The policy of the page: no request leaves it, and nothing runs but the script below, which
    /// is named by its SHA-256 digest.
    static let policy =
        "default-src 'none'; style-src 'sha256-YgVXVRpgl4/7NUHqhnuJYYsXteplPJ7xRYh2OsqxyK8='; "
        + "script-src 'sha256-cG0i9rtB/aw7kIYxj3/nnMSFmKkSVcIN5rz+yv4Td3M='; "
        + "base-uri 'none'; form-action 'none'"

    /// The style sheet.
    static let style = """
        :root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#57606a;--line:#d0d7de;\
        --soft:#f6f8fa;--ok:#2f6fb3;--bad:#c4320a;--link:#0b57b0}
        @media(prefers-color-scheme:dark){:root{--bg:#0f1318;--fg:#e6e9ed;--dim:#9aa4b0;\
        --line:#333c47;--soft:#181e25;--ok:#6cb0f5;--bad:#ff8659;--link:#7cb8ff}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:84rem;padding:1rem 1.25rem 4rem;background:var(--bg);\
        color:var(--fg);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
        h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.2rem;margin:2.2rem 0 .6rem;\
        border-bottom:1px solid var(--line);padding-bottom:.3rem}h3{font-size:1rem;margin:1rem 0 .3rem}
        a{color:var(--link)}a:focus-visible,button:focus-visible,[tabindex]:focus-visible\
        {outline:3px solid var(--link);outline-offset:2px}
        nav a{margin-right:1rem}.skip{position:absolute;left:-999rem}.skip:focus{left:1rem}
        .verdict{font-size:1.15rem;font-weight:600;border-left:.35rem solid var(--bad);\
        background:var(--soft);padding:.8rem 1rem}.calm{border-color:var(--ok)}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;margin:1rem 0}
        dt{color:var(--dim)}dd{margin:0}
        article{border:1px solid var(--line);border-radius:.4rem;padding:.2rem 1rem .8rem;margin:1rem 0}
        .tag{color:var(--dim);font-size:.85rem}figure{margin:1rem 0}figcaption{font-size:.9rem;color:var(--dim)}
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
        svg{width:100%;height:auto;min-width:34rem;max-width:54rem;display:block}
        svg text{fill:var(--fg);font:12px system-ui,sans-serif}svg .axis{stroke:var(--dim)}
        svg .grid{stroke:var(--line)}svg .ok{fill:var(--ok)}svg .bad{fill:var(--bad)}
        svg .mark{stroke:var(--fg);stroke-width:2}svg .span{stroke:var(--ok);stroke-width:6}
        svg .cell{fill:var(--soft)}
        :target{background:var(--soft);outline:2px solid var(--link)}
        @media(max-width:40rem){dl{grid-template-columns:1fr}dt{margin-top:.4rem}body{padding:.6rem}}
        @media print{:root{--bg:#fff;--fg:#000;--dim:#444;--line:#bbb;--soft:#f4f4f4;--ok:#2f6fb3;\
        --bad:#c4320a;--link:#000}nav,.skip{display:none}body{max-width:none;font-size:11pt}\
        article,figure,tr{break-inside:avoid}.scroll{overflow:visible}}
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
