import { serviceDefaults } from '../../../domain/booking/defaults'
import type { Facility } from '../../../domain/center/facilities'
import type { PartRule, ServiceName, Timetable } from '../../../domain/booking/service'

const openDays = [1, 2, 3, 4, 5, 6]
const { canteen, clinic } = serviceDefaults

/** The doctor sees the chronically ill on every day but Sunday. */
const followUps: PartRule[] = clinic.timetable.parts.map((part) =>
  part.days.length > 0 ? { ...part, days: openDays } : part,
)

/** Where each service is; days and terms are the county's defaults unless said otherwise. */
export const services: Record<
  ServiceName,
  { name: string; place: string; phone: string; timetable?: Timetable }
> = {
  canteen: { name: '幸福食堂', place: '邻里中心东屋', phone: '0537-6655021', timetable: canteen.timetable },
  clinic: {
    name: '卫生室',
    place: '邻里中心南屋',
    phone: '0537-6655022',
    timetable: { ...clinic.timetable, parts: followUps },
  },
  class: { name: '四点半课堂', place: '邻里中心二楼', phone: '0537-6655023' },
}

/** When the township's doctors come for a 义诊. */
export const freeClinicDay = '+6w'

/** What is cooked, by the day of the week from Sunday. */
export const menus = [
  '羊肉萝卜汤、烙饼、拌黄瓜',
  '白菜炖豆腐、土豆丝、小米粥',
  '红烧肉、清炒油菜、紫菜汤',
  '萝卜炖排骨、清炒白菜、番茄蛋汤',
  '西葫芦鸡蛋水饺、饺子汤',
  '清蒸鱼、醋溜豆芽、玉米粥',
  '鸡块炖土豆、炒菠菜、蛋花汤',
]
/** From how many days ago until how many days ahead the menu is written. */
export const menuDays = { from: -7, to: 6 }

/** What there is at the center; of the county's list the rest is missing. */
export const facilities: Record<string, Partial<Facility>> = {
  'meeting-room': { present: true, place: '一楼大厅', hours: '每天 8 点到 21 点', phone: '0537-6655020' },
  shop: { present: true, place: '临街东门', hours: '每天 7 点到 20 点', phone: '0537-6655024' },
  parcels: { present: true, place: '超市里面', hours: '每天 8 点到 18 点', phone: '0537-6655024' },
  toilet: { present: true, place: '院子西边', hours: '全天' },
  cleaning: { present: true, place: '院子西边', hours: '早上 6 点到 8 点' },
  clinic: { present: true, place: '南屋', hours: '8 点半到 17 点', phone: '0537-6655022' },
  canteen: { present: true, place: '东屋', hours: '11 点半到 12 点半', phone: '0537-6655021' },
  class: { present: true, place: '二楼', hours: '16 点半到 18 点', phone: '0537-6655023' },
}
