import { deskScript } from './preview-desk'

const style = `
*{box-sizing:border-box}
body{margin:0;height:100vh;height:100dvh;display:flex;background:#E9E5DB;color:#1A1A1A;font:16px/1.5 "PingFang SC","Noto Sans SC","Microsoft YaHei",sans-serif}
button{font:inherit;color:inherit;background:none;border:0;cursor:pointer;text-align:left}
button:focus-visible{outline:3px solid #0B4F8F;outline-offset:2px}
aside{width:300px;flex:none;display:flex;flex-direction:column;background:#F7F5F0;border-right:1px solid #D8D2C4}
header{padding:20px 20px 12px;border-bottom:1px solid #E3DED2}
h1{margin:0;font-size:20px;line-height:1.4}
#now{margin:2px 0 0;color:#4A4A4A;font-variant-numeric:tabular-nums}
.clock{display:flex;gap:8px;margin-top:10px}
.clock button{min-height:44px;padding:0 12px;border-radius:8px;background:#E3EDF8;color:#0B3F75;font-size:15px}
#people{overflow:auto;padding:4px 12px 24px;flex:1}
h2{margin:16px 8px 4px;font-size:14px;font-weight:600;color:#4A4A4A}
.someone{display:flex;flex-direction:column;justify-content:center;width:100%;min-height:52px;padding:6px 10px;border-radius:8px;line-height:1.35}
.someone span{font-size:14px;color:#4A4A4A}
.someone:hover{background:#ECE8DE}
.someone[aria-pressed=true]{background:#0B4F8F;color:#fff}
.someone[aria-pressed=true] span{color:#fff}
#unknown{margin:0;padding:12px 20px;background:#FFF3D6;font-size:15px}
main{flex:1;display:flex;align-items:center;justify-content:center;padding:24px;min-width:0}
iframe{width:390px;height:min(844px,100%);border:0;border-radius:28px;background:#fff;box-shadow:0 0 0 8px #1A1A1A,0 16px 40px rgba(0,0,0,.25)}
#inside{padding:12px 20px;border-top:1px solid #E3DED2;color:#0B4F8F}
#choose,#close{display:none}
@media(max-width:759px){
  main{padding:0}
  iframe{width:100%;height:100%;border-radius:0;box-shadow:none}
  aside{display:none}
  body.open main{display:none}
  body.open aside{display:flex;width:100%;border:0}
  #choose{display:block;position:fixed;right:10px;top:2px;min-height:40px;padding:0 14px;border-radius:22px;background:#fff;border:1px solid #C9C3B5;font-size:15px}
  body.open #choose{display:none}
  body.open #close{display:block;position:absolute;right:12px;top:16px;min-height:44px;padding:0 14px;color:#0B4F8F}
}
`

/** The page around the app's frame: who one is, what time it is in the village, and the phone. */
export const previewPage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover"><link rel="icon" href="data:,"><title>邻里通 · 柳河村</title><style>${style}</style></head><body>
<aside><header><h1>您现在是谁</h1><p id="now">&nbsp;</p><div class="clock"><button id="hour">过一小时</button><button id="tomorrow">到明天 8 点</button></div><button id="close">回到手机</button></header>
<p id="unknown" hidden>名单里没有这个人，现在看到的是没绑定的访客。请在下面点一个人。</p>
<div id="people"></div><a id="inside" href="/_local/">看本地云里面</a></aside>
<main><iframe id="phone" title="邻里通" allow="microphone"></iframe></main>
<button id="choose">换一个人 ▾</button>
<script>${deskScript}</script></body></html>`

/** What stands where nothing is. */
export const nothingHere = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>没有这一页</title><style>body{margin:0;min-height:100vh;display:grid;place-content:center;gap:16px;text-align:center;background:#F7F5F0;color:#1A1A1A;font:20px/1.5 "PingFang SC","Noto Sans SC","Microsoft YaHei",sans-serif}a{color:#0B4F8F}</style></head><body><p>这里没有这一页。</p><a href="/">回到邻里通</a></body></html>`
