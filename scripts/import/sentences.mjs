import { Nobody, NotThere, Refused } from './cloud.mjs'

const refusals = {
  'not-allowed': '这个人不能录这个村的花名册。县里管理员、包村干部、村干部可以。',
  'not-found': '没有这个村。请县里先把村建好，或者看看代码对不对。',
  'village-being-set-up': '这个村正在录花名册，请过几分钟再来。',
  'file-not-yours': '文件没有传上去，请再运行一次。',
  'file-too-large': '文件太大了（最多 5 MB）。请只留户和两长两张表。',
  'not-a-spreadsheet': '这不是 .xlsx 表。请用表格软件打开，另存为 .xlsx。',
  'head-has-twenty': '有一位两长在村里已经管了别的户，加上表里的会超过 20 户。请先把多的交给别人。',
  'busy-try-again': '现在人多，请过一会儿再运行一次。',
  'bad-input': '有一处没写对，请看 --help。',
}

/** One plain sentence for whatever went wrong. */
export function sentenceFor(error) {
  if (error instanceof NotThere) return `${error.message} 没有人应。请先运行 npm start，或写对 PORT。`
  if (error instanceof Nobody) return `没有 ${error.message} 这个人。可以是：${error.known.join('，')}`
  if (error instanceof Refused) return refusals[error.refusal] ?? `没有办成（${error.refusal}）。`
  return `没有办成：${error.message}`
}
