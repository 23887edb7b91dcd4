declare const wx: unknown

/** What Taro is on WeChat: `wx` itself. The files of src/app/device are bundled with it. */
export default wx
