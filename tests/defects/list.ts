import type { Defect } from './plant'

/** The planted defects of the built mini-program. The walk must pass each of their places. */
export const defects: Defect[] = [
  {
    // A template reads data that the app never sets: the page stays white.
    file: 'base.wxml',
    find: 'wx:for="{{root.cn}}"',
    put: 'wx:for="{{root.children}}"',
    expect: 'for-list data is neither Array nor Object',
  },
  {
    // Taro’s names of templates are put together wrongly: nothing inside the page is drawn.
    file: 'utils.wxs',
    find: "return 'tmpl_' + l + '_' + n",
    put: "return 'tmpl_' + l + n",
    expect: 'cannot see',
  },
  {
    // A chunk that is not required: nothing starts.
    file: 'app.js',
    find: 'require("./taro"),',
    put: '',
    expect: 'boot: ',
  },
  {
    // Something of the web in the app's code, which no phone has.
    file: 'pages/home/index.js',
    find: '(wx["webpackJsonp"]=wx',
    put: 'document.cookie;(wx["webpackJsonp"]=wx',
    expect: "reading 'cookie'",
  },
  {
    // Syntax that an old phone cannot parse.
    file: 'pages/me/index.js',
    find: '(wx["webpackJsonp"]=wx',
    put: 'var planted=wx?.env;(wx["webpackJsonp"]=wx',
    expect: 'pages/me/index.js is not ES2019',
  },
  {
    // A page that app.json forgot: its tab leads nowhere.
    file: 'app.json',
    find: ',"pages/me/index"',
    put: '',
    expect: 'the tab page pages/me/index is not in the main package',
  },
  {
    // The templates call a handler that no page has: the screen stands there and answers to nothing.
    file: 'taro.js',
    find: '.eh=',
    put: '.handler=',
    expect: 'cannot see',
  },
  {
    // Text too faint to read.
    file: 'app.wxss',
    find: '--c-text-1:#1a1a1a',
    put: '--c-text-1:#b8b8b8',
    expect: 'contrast too low',
  },
]
