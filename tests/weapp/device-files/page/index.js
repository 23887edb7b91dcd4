/* global Page */
const { talk, taps } = require('./acts')

Page({
  data: { labels: Object.keys(taps), said: '' },
  say(words) {
    this.setData({ said: '' })
    words.then((said) => this.setData({ said }))
  },
  tapped(event) {
    this.say(taps[event.currentTarget.dataset.label]())
  },
  // On a phone whatever is touched can be tapped as well.
  nothing() {},
  begin() {
    this.say(talk.begin())
  },
  end() {
    this.say(talk.end())
  },
})
