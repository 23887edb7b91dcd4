import type { CategoryName } from './categories'

/** Words that speak for a category, the more urgent ones first; plain text, so that one reads why. */
const signs: [CategoryName, readonly string[]][] = [
  [
    'danger',
    ['煤气味', '燃气漏', '漏气', '电线掉', '电线断', '塌', '着火', '起火', '触电', '走丢', '找不到人'],
  ],
  ['women-children', ['打我', '家暴', '打老婆', '打媳妇', '打孩子', '没人管孩子', '孩子没人管', '受欺负']],
  ['utilities', ['停水', '没水', '停电', '没电', '跳闸', '水管', '燃气', '煤气', '水表', '电表', '漏水']],
  ['dispute', ['吵架', '邻居', '院墙', '墙边', '占了我', '噪音', '流到我家']],
  ['land', ['宅基地', '承包地', '土地', '地界', '征地']],
  ['accounts', ['账', '公开栏', '村里的钱', '集体的钱', '收支']],
  ['hardship', ['低保', '救助', '困难', '看不起病', '特困', '临时救助']],
  ['errand', ['帮我办', '替我办', '代办', '办证', '报销', '缴费', '交费', '办卡']],
  ['policy', ['补贴', '政策', '养老金', '医保', '怎么领', '怎么办手续', '高龄']],
  ['cleaning', ['垃圾', '公厕', '厕所', '脏', '臭', '没人扫', '打扫', '卫生不']],
  ['center-service', ['食堂', '饭菜', '澡堂', '四点半', '课堂', '卫生室', '中心的']],
  ['facilities', ['路灯', '灯不亮', '路坏', '坑', '井盖', '下水道', '返水', '桥', '健身器', '护栏', '水沟']],
  ['property', ['物业']],
  ['suggestion', ['建议', '希望', '能不能']],
]

/** What the words sound like; null when they sound like nothing known. A person can always change it. */
export function guessCategory(words: string): CategoryName | null {
  return signs.find(([, spoken]) => spoken.some((sign) => words.includes(sign)))?.[0] ?? null
}

const offices = ['巷长', '联户长', '书记', '主任', '干部', '会计', '支书', '村长']

/**
 * Tells whether somebody in office is spoken of: then the question who may see it is asked once more. It never
 * answers that question (product.md §3, 回避).
 */
export function namesOffice(words: string, headName: string | null): boolean {
  return (headName !== null && words.includes(headName)) || offices.some((office) => words.includes(office))
}
