const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words that are names as well as English: at the start of a sentence, and in lower case, they name nobody. */
export const ORDINARY_WORDS = words(`
  a able ah ale all alright an and angel any april are art as ash at august autumn baby back bail baker ball banks bar
  barber barker be bean bear beck bell bench best bird bishop black blue blunt boards bond book booth bowl boy brand
  brave bright brook brooks brown buck bull burn bush but butcher butler by call can candy care carol carpenter carter
  case cash castle chance change charity chase chef child christmas church city clark clay clean clear close cloud coffee cole
  coleman come constant cook cool cooper corn cotton could country cross crown cruise dale dance daily dawn day days dean
  dear december did dill dim do does dog done drake draper drew driver duke dusk each early earl east easter easy ebony
  else em end english even ever every faith fair farmer fay february few field finance fine finn fish fisher flint flood
  flower floors ford forest forty foster fox frank free french friday friend frost gale game garden gardener gay gene
  gentle gift gill ginger glad gold golden good gore grace grant gray great green grey ground guy hall ham hand happy hard
  hardy harmony harper harvest hay hazel head heard heath heather heaven help hen her here high hill his ho holiday holly
  home hood hook hope hopes how hunt hunter i if in iris is it ivory ivy january jasmine jay jolly joy judge july june just
  justice kay keen kelly key kind king kings knight lack ladd lake lamb lane large lark last law lawn lean lee less lessons let
  liberty life light lily little lo long lord love low luck lucky major make male man manager many maple march mark marks marsh
  mason master may mead meadow mean melody mercy merry mile miles mill miller monday money moon moore moody more morning
  moss most mum my nail near neat need never new newman night noble noon nor north not november now nurse nurses oak
  october of oh old olive on one opal open or orange other our page pain painter palmer pansy park parker parks parsons part
  patience payne peace pearl penny people pepper perry person piper plant please plumb plumber pond poor pope poppy porter
  porters potter powers precious price pride prince print prior prosper queen quick rain ray read reading red reed rees rest
  rice rich ride right river rivers road robin rock rocky rose rosemary round ruby rule rush rusty sage sales salt sand sandy
  saturday savage saw say seal see self senior september serenity sharp shaw she shepherd shift shifts ship short shore should
  silver singer skinner sky slack slater small smart smith snow so some south speed spring staff stamp star start steel steep
  step stock stone storm street strong summer summers sun sunday sunny sure swan sweet swift table tailor taylor teams temple
  thankful thanks that the then there they thin this thorn thursday time to today told too town train tree true trust tuesday
  turner two tyler up us van very vice victory violet wade wait waiter walk walker wall walls ward wards warden warm was waste water
  waters way we webb wednesday weekend well wells went west wheat wheeler when where while white who why wild will wills
  winner winter wise with wolf won wood woods word work workman worth would wren wright yes yet you young your
`);

/** Of those, the ones that are written with a capital anyway, so that even within a sentence they name nobody. */
export const CAPITAL_WORDS = words(`
  april august christmas december easter english february french friday i january july june march may monday
  november october saturday september sunday thursday tuesday wednesday
  board care city east finance hall head home hr king kings manager north park queen road site south staff street trust ward
  wards west
`);

/** Job titles of one word that so many hold anywhere that they point at nobody, however few the directory knows. */
export const ORDINARY_TITLES = words(`
  accountant administrator apprentice assistant carer chaplain cleaner clerk consultant cook counsellor director doctor
  driver engineer facilitator gardener gp hca housekeeper interpreter lead leader manager matron midwife nurse officer
  optometrist paramedic pharmacist physio physiotherapist porter practitioner psychiatrist psychologist radiographer
  receptionist registrar researcher secretary sister social specialist student supervisor surgeon teacher technician
  therapist trainee trainer tutor volunteer
`);
