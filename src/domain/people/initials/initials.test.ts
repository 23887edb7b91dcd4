import { initialsOf } from './initials'

/** Names of the demo register and rare surnames, with their initials as pinyin-pro 3.29.4 reads them. */
const known = `
  梁存善 lcs 林海燕 lhy 张素芹 zsq 李浩然 lhr 潘小雨 pxy 张奕辰 zyc 梁德厚 ldh 蔡红军 chj
  陈玉堂 cyt 胡丽娟 hlj 萧国强 xgq 萧文静 xwj 周佳琪 zjq 唐奕辰 tyc 赵卫东 zwd 宋志刚 szg
  王秀芳 wxf 高凤英 gfy 张学文 zxw 田志刚 tzg 许晓敏 xxm 张守义 zsy 韩静 hj 郭子涵 gzh
  曾鹏飞 zpf 曾佳琪 zjq 许金凤 xjf 刘广田 lgt 郑妙 zm 蔡朵朵 cdd 林雨萱 lyx 田艳玲 tyl
  胡新民 hxm 王超 wc 张嘉伟 zjw 郭立民 glm 郭慧 gh 郑若曦 zrx 宋秀兰 sxl 何秀芳 hxf
  郭玉红 gyh 周守义 zsy 陈嘉乐 cjl 胡思源 hsy 马金凤 mjf 袁玉红 yyh 陈建国 cjg 梁永年 lyn
  宋一一 syy 李美荣 lmr 曾志刚 zzg 曾奕辰 zyc 王兴旺 wxw 罗宇泽 lyz 徐传喜 xcx 徐素芹 xsq
  陈守义 csy 萧沐阳 xmy 李沐阳 lmy 徐学文 xxw 曹爱国 cag 罗玉堂 lyt 潘学文 pxw 郑俊峰 zjf
  袁佳琪 yjq 刘梓豪 lzh 陈小宝 cxb 董晓燕 dxy 吴语桐 wyt 郭欣怡 gxy 李玉红 lyh 冯秀芝 fxz
  蔡志刚 czg 王立民 wlm 何超 hc 徐桂英 xgy 李玉珍 lyz 冯翠萍 fcp 徐雪 xx 胡博文 hbw
  萧梦洁 xmj 王素芹 wsq 萧德福 xdf 许奕辰 xyc 刘桂芝 lgz 潘丽娟 plj 陈德福 cdf 韩学文 hxw
  周明哲 zmz 宋庆兰 sql 彭依诺 pyn 田晓东 txd 刘佳琪 ljq 袁朵朵 ydd 刘月娥 lye 宋倩 sq
  何庆余 hqy 李新民 lxm 吴长海 wch 唐兴旺 txw 冯志远 fzy 陈凤霞 cfx 李雪芹 lxq 朱雪芹 zxq
  冯若曦 frx 刘小宝 lxb 陈朵朵 cdd 王朵朵 wdd 陈莹莹 cyy 马诗涵 msh 徐秀芳 xxf 刘朵朵 ldd
  李小宝 lxb 吴永强 wyq 马广田 mgt 梁玉梅 lym 唐梓豪 tzh 罗玉梅 lym 董依诺 dyn 林庆兰 lql
  罗传喜 lcx 罗雨萱 lyx 赵秀兰 zxl 彭博文 pbw 何月娥 hye 曾明哲 zmz 陈秀丽 cxl 刘欣怡 lxy
  高德福 gdf 袁静 yj 林桂芝 lgz 曾小雨 zxy 何翠萍 hcp 赵美荣 zmr 袁翠萍 ycp 彭艳玲 pyl
  高德厚 gdh 李长河 lch 张广田 zgt 邓德厚 ddh 陈佳琪 cjq 王璐 wl 韩庆兰 hql 刘守义 lsy
  蔡永强 cyq 蔡婷婷 ctt 刘丹丹 ldd 张秀兰 zxl 刘倩 lq 袁立民 ylm 袁守义 ysy 罗梓涵 lzh
  邓春雷 dcl 邓语桐 dyt 赵金凤 zjf 宋国强 sgq 张文杰 zwj 高晓东 gxd 萧文斌 xwb 马浩 mh
  唐倩 tq 许玉堂 xyt 朱振华 zzh 马永年 myn 周桂芝 zgz 蔡一诺 cyn 李奕辰 lyc 宋凤英 sfy
  胡桂英 hgy 郭博文 gbw 董兴旺 dxw 李国强 lgq 袁雨萱 yyx 李桂荣 lgr 萧睿 xr 郑长贵 zcg
  马秀丽 mxl 宋沐阳 smy 郭红梅 ghm 宋学文 sxw 郭梓涵 gzh 曾晓东 zxd 许兴旺 xxw 蔡嘉伟 cjw
  郑一诺 zyn 胡超 hc 郭帅 gs 刘海涛 lht 李长贵 lcg 刘天佑 lty 冯保田 fbt 韩鹏飞 hpf
  蔡晓敏 cxm 郑艳玲 zyl 朱福生 zfs 陈婷婷 ctt 冯思源 fsy 冯桂荣 fgr 刘云山 lys 郭桂芝 ggz
  王妙 wm 林福生 lfs 曹永强 cyq 潘爱国 pag 韩存善 hcs 董桂荣 dgr 赵海燕 zhy 张帅 zs
  张海涛 zht 潘月娥 pye 李嘉伟 ljw 冯超 fc 王志刚 wzg 吴帅 ws 吴博文 wbw 萧兰英 xly
  周兴旺 zxw 唐秀丽 txl 高丽娟 glj 高立民 glm 张卫东 zwd 陈丹丹 cdd 袁佳慧 yjh 何秀丽 hxl
  梁睿 lr 高慧 gh 萧佳琪 xjq 何振华 hzh 何俊熙 hjx 曾梓涵 zzh 张翠萍 zcp 彭睿 pr
  冯秀兰 fxl 梁静 lj 韩秀芳 hxf 陈诗涵 csh 宋云山 sys 高欣怡 gxy 王秀丽 wxl 梁佳慧 ljh
  单晓红 sxh 仇英 qy 解玉梅 xym 曾庆云 zqy 盖明 gm 查秀兰 zxl 区桂芳 ogf 尉迟恭 ycg
  欧阳修 oyx 司马光 smg 上官婉儿 sgwe 诸葛亮 zgl 长孙无忌 zswj 令狐冲 lhc 皇甫松 hfs 万俟卨 mqx
  乐毅 yy 朴成 pc 翟明 zm 臧天朔 zts 卜算子 bsz 晏殊 ys 逄锦 pj 亓官云 qgy
  闫妮 yn 阚泽 kz 缪荣 mr 佘诗曼 ssm 厍秀 sx 冼星海 xxh 岑参 cc 鄢玥 yy
  喆明 zm 林堃 lk 王珺 wj 陈祎 cy 刘昇 ls 张翀 zc 徐婧 xj 吕雯 lw
  褚遂良 csl 郗鉴 xj 繁钦 pq 召信臣 sxc 於梵 yf 句践 gj 麴智 qz 妫娟 gj
  訾敏 zm 郄文 qw
`
  .trim()
  .split(/\s+/)
const pairs = known.flatMap((name, at) => (at % 2 === 0 ? [[name, known[at + 1] ?? '']] : []))

it('reads nearly three hundred names as the dictionary of readings does', () => {
  expect(pairs.length).toBeGreaterThan(280)
  expect(
    pairs.filter(([name = '', initials = '']) => !initialsOf(name).split(' ').includes(initials)),
  ).toEqual([])
})

it.each([
  ['周桂兰', 'zgl'],
  ['单晓红', 'sxh dxh'],
  ['仇英', 'qy cy'],
  ['区桂芳', 'ogf qgf'],
  ['尉迟恭', 'ycg wcg'],
  ['尉建国', 'wjg yjg'],
  ['种秀英', 'zxy cxy'],
  ['陈·阿依', 'cay'],
  ['Anna', 'anna'],
  ['𠮷野', 'y'],
])('%s is found by %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
