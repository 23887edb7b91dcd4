export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/matters/index',
    'pages/staff/index',
    'pages/notices/index',
    'pages/me/index',
  ],
  subPackages: [
    { root: 'booking', pages: ['order/index', 'confirm/index', 'booked/index', 'mine/index'] },
    { root: 'chief', pages: ['elders/index', 'order/index', 'tell/index'] },
    { root: 'notice', pages: ['page/index'] },
    {
      root: 'request',
      pages: ['tell/index', 'kind/index', 'matter/index', 'say/index', 'rate/index'],
    },
    { root: 'people', pages: ['bind/index'] },
    {
      root: 'staff',
      pages: [
        'todo/index',
        'answer/index',
        'list/index',
        'notices/index',
        'notice-write/index',
        'notice-row/index',
        'notice-step/index',
        'people/index',
        'lane/index',
        'holder/index',
        'grant/index',
        'import/index',
      ],
    },
  ],
  window: { navigationStyle: 'custom', backgroundColor: '#F7F5F0', navigationBarTitleText: '邻里通' },
  // WeChat wants a native list even when the page frame draws the bar itself.
  tabBar: {
    custom: true,
    color: '#4A4A4A',
    selectedColor: '#0A4D8C',
    backgroundColor: '#FFFFFF',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/matters/index', text: '我的事' },
      { pagePath: 'pages/staff/index', text: '工作台' },
      { pagePath: 'pages/notices/index', text: '公开' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  cloud: true,
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
})
