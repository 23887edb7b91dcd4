import { Html } from './inside-html'

const style = `
*{box-sizing:border-box}
body{margin:0;background:#F7F5F0;color:#1A1A1A;font:16px/1.5 "PingFang SC","Noto Sans SC","Microsoft YaHei",sans-serif}
header{background:#0B3F75}
nav{display:flex;flex-wrap:wrap;gap:0 4px;max-width:1280px;margin:0 auto;padding:0 12px}
nav a{display:flex;align-items:center;min-height:44px;padding:0 12px;color:#fff;text-decoration:none;border-bottom:4px solid transparent;border-top:4px solid transparent}
nav a[aria-current]{border-bottom-color:#F2C14E;font-weight:600}
nav a:hover{background:#0B4F8F}
nav .out{margin-left:auto}
main{max-width:1280px;margin:0 auto;padding:16px 24px 48px}
h1{margin:8px 0 12px;font-size:24px;line-height:1.4;overflow-wrap:anywhere}
h2{margin:28px 0 8px;font-size:18px}
a{color:#0B4F8F}
a:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid #F2C14E;outline-offset:1px}
code,pre{font:14px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace,"PingFang SC","Noto Sans SC","Microsoft YaHei"}
pre{margin:0;padding:16px;background:#fff;border:1px solid #D8D2C4;border-radius:8px;white-space:pre-wrap;overflow-wrap:anywhere}
.scroll{overflow-x:auto;background:#fff;border:1px solid #D8D2C4;border-radius:8px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:8px 12px;text-align:left;vertical-align:baseline;border-bottom:1px solid #EDE9DF;white-space:nowrap}
th{background:#FBFAF7;font-weight:600;font-size:14px;color:#4A4A4A}
tr:last-child td{border-bottom:0}
.wrap{display:block;min-width:320px;max-width:640px;white-space:normal;overflow-wrap:anywhere}
.cut{display:block;max-width:320px;overflow:hidden;text-overflow:ellipsis}
.bad{color:#A1260D}
.said{padding:10px 14px;border-radius:8px;background:#E6F2E8;overflow-wrap:anywhere}
.said.bad{background:#FBE9E5}
.none,.note{color:#4A4A4A}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:12px;margin:0;padding:0;list-style:none}
.cards a{display:block;height:100%;padding:14px 16px;background:#fff;border:1px solid #D8D2C4;border-radius:8px;color:inherit;text-decoration:none}
.cards a:hover{border-color:#0B4F8F}
.cards b{display:block;font-size:24px;line-height:1.3;overflow-wrap:anywhere}
.cards span{color:#4A4A4A}
form{margin:0}
.search{display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;margin:12px 0}
.search label:first-child{flex:1 1 260px;display:flex;align-items:center;gap:8px}
input[type=search],input[type=text],input[type=datetime-local]{min-height:44px;min-width:0;padding:0 12px;border:1px solid #8C8778;border-radius:8px;background:#fff;font:inherit}
input[type=search]{flex:1}
input[type=checkbox],input[type=radio]{width:20px;height:20px;vertical-align:-4px}
button{min-height:44px;padding:0 18px;border:0;border-radius:8px;background:#0B4F8F;color:#fff;font:inherit;cursor:pointer}
.quiet button{background:#E3EDF8;color:#0B3F75}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:10px 16px;margin:12px 0}
.pages{display:flex;gap:16px;align-items:center}
@media(max-width:600px){main{padding:12px 12px 40px}nav{padding:0}nav .out{margin-left:0}}
`

/** How the pages of the inside look. */
export const insideStyle = new Html(`<style>${style}</style>`)
