import type { HandlersOf } from '../api/handler'
import { dutyOfficeHandlers } from '../duty/handlers'
import { bar } from '../booking/class/bar'
import { setPickups } from '../booking/class/set-pickups'
import { serviceHandlers } from '../booking/service/handlers'
import { decide, write } from '../center/write'
import { setStage } from '../center/set-stage'
import { noticeStepHandlers } from '../notice/handlers'
import { assignHead } from '../people/assign-head'
import { grantRole } from '../people/grant-role'
import { answerMissed } from '../booking/answer-missed'
import { setRun } from '../booking/set-run'
import { exportList } from '../booking/sheets/export-list'
import { exportSubsidies } from '../booking/sheets/export-subsidies'
import { livesHandlers } from '../people/lives/handlers'
import { importRegister } from '../people/register/import-register'
import { undoImport } from '../people/register/undo-import'
import { setUpVillage } from '../people/set-up-village'
import { setStandIn } from '../people/stand-in'
import { deleteOwn } from '../privacy/delete-own'
import { exportOwn } from '../privacy/export'
import { retentionDue } from '../privacy/retention-due'
import { endRole } from '../people/terms/end-role'
import { matters } from '../people/terms/list'
import { plan } from '../people/terms/plan'
import { change } from '../people/terms/change'
import { approve } from '../people/terms/proposals/approve'
import { propose } from '../people/terms/proposals/propose'
import { sendBack } from '../people/terms/proposals/send-back'
import { withdraw } from '../people/terms/proposals/withdraw'
import { takeBack } from '../people/terms/take-back'

/** Every operation that the function `office` serves. */
export const handlers: HandlersOf<'office'> = {
  ...dutyOfficeHandlers,
  ...noticeStepHandlers,
  ...livesHandlers,
  'class.bar': bar,
  'class.setPickups': setPickups,
  'people.assignHead': assignHead,
  'booking.answerMissed': answerMissed,
  'booking.exportList': exportList,
  'booking.exportSubsidies': exportSubsidies,
  'booking.setRun': setRun,
  'people.endRole': endRole,
  'people.grantRole': grantRole,
  ...serviceHandlers,
  'center.decide': decide,
  'center.setStage': setStage,
  'center.write': write,
  'people.importRegister': importRegister,
  'people.setStandIn': setStandIn,
  'people.setUpVillage': setUpVillage,
  'people.undoImport': undoImport,
  'privacy.deleteOwn': deleteOwn,
  'privacy.export': exportOwn,
  'privacy.retentionDue': retentionDue,
  'term.approve': approve,
  'term.change': change,
  'term.matters': matters,
  'term.plan': plan,
  'term.propose': propose,
  'term.sendBack': sendBack,
  'term.takeBack': takeBack,
  'term.withdraw': withdraw,
}
