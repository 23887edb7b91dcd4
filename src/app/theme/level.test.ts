import { chooseLevel, isElder } from './level'

describe('chooseLevel', () => {
  it('stays standard at the phone’s own standard size', () => {
    expect(chooseLevel({ fontScale: 1 })).toBe('std')
  })
  it('is standard just below 1.2', () => {
    expect(chooseLevel({ fontScale: 1.19 })).toBe('std')
  })
  it('is big from 1.2', () => {
    expect(chooseLevel({ fontScale: 1.2 })).toBe('big')
  })
  it('is big in WeChat’s care mode', () => {
    expect(chooseLevel({ fontScale: 23.8 / 17 })).toBe('big')
  })
  it('is huge from 1.6', () => {
    expect(chooseLevel({ fontScale: 1.6 })).toBe('huge')
  })
  it('is huge at the phone’s largest size', () => {
    expect(chooseLevel({ fontScale: 1.75 })).toBe('huge')
  })
  it('offers big at 60 years', () => {
    expect(chooseLevel({ fontScale: 1, age: 60 })).toBe('big')
  })
  it('stays standard at 59 years', () => {
    expect(chooseLevel({ fontScale: 1, age: 59 })).toBe('std')
  })
  it('does not make an old person’s huge smaller', () => {
    expect(chooseLevel({ fontScale: 1.75, age: 80 })).toBe('huge')
  })
  it('takes a saved standard over the largest phone size', () => {
    expect(chooseLevel({ chosen: 'std', fontScale: 1.75, age: 80 })).toBe('std')
  })
  it('takes a saved huge over a small phone size', () => {
    expect(chooseLevel({ chosen: 'huge', fontScale: 1, age: 20 })).toBe('huge')
  })
  it('decides by the phone when no choice was saved', () => {
    expect(chooseLevel({ chosen: null, fontScale: 1.4, age: null })).toBe('big')
  })
})

describe('isElder', () => {
  it('is so at big', () => expect(isElder('big')).toBe(true))
  it('is so at huge', () => expect(isElder('huge')).toBe(true))
  it('is not so at standard', () => expect(isElder('std')).toBe(false))
})
