/** Family names, the common ones of the village several times. */
export const surnames = Array.from(
  '陈陈陈刘刘刘王王李李张张赵孙周郑马吴徐朱胡郭何高林罗梁宋唐许邓冯韩曹曾彭萧田董潘袁蔡',
)
/** Given names by sex and generation. */
export const givenNames = {
  男: {
    old: '德福 守义 长贵 永年 福生 兴旺 广田 云山 传喜 庆余 德厚 存善 保田 玉堂'.split(' '),
    middle: '建军 国强 卫东 立民 志刚 海涛 红军 新民 学文 振华 春雷 爱国 永强 文斌'.split(' '),
    young: '鹏飞 磊 浩 文杰 志远 凯 宇航 明哲 晓东 帅 嘉伟 俊峰 超 立群'.split(' '),
    child: '子轩 浩然 宇泽 梓豪 一诺 俊熙 奕辰 嘉乐 博文 沐阳 天佑 睿 思源 小宝'.split(' '),
  },
  女: {
    old: '桂英 秀兰 玉珍 凤英 素芹 兰英 翠花 秀芳 桂芝 月娥 金凤 淑贞 庆兰 玉梅'.split(' '),
    middle: '红梅 爱华 春霞 丽娟 桂荣 秀丽 玉红 艳玲 翠萍 美荣 雪芹 凤霞 海燕 小红'.split(' '),
    young: '婷婷 静 丹丹 晓燕 倩 莹莹 文静 雪 佳慧 娜 璐 梦洁 晓敏 慧'.split(' '),
    child: '梓涵 欣怡 雨萱 诗涵 佳琪 可馨 一一 思彤 语桐 若曦 依诺 妙 小雨 朵朵'.split(' '),
  },
}
