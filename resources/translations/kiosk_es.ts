<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActFirst</name>
    <message>
        <source>Act first</source>
        <translation>Atender primero</translation>
    </message>
    <message>
        <source>Please ask</source>
        <translation>Por favor pregunte</translation>
    </message>
    <message>
        <source>Yes to: “%1”</source>
        <translation>Sí a: “%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which safety questions</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>No se llegó a: %1</translation>
    </message>
</context>
<context>
    <name>AppearanceSheet</name>
    <message>
        <source>Text and colors</source>
        <translation>Texto y colores</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Todo quieto</translation>
    </message>
    <message>
        <source>Keeps every picture still.</source>
        <translation>Deja quietas las imágenes.</translation>
    </message>
    <message>
        <source>Scan speed</source>
        <translation>Ritmo del barrido</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>CalledSheet</name>
    <message>
        <source>Did they call you?</source>
        <translation>¿Ya le llamaron?</translation>
    </message>
    <message>
        <source>May we give what you told us to your nurse?</source>
        <translation>¿Podemos dar a su enfermera lo que nos contó?</translation>
    </message>
    <message>
        <source>We stop here. You can leave the tablet at the front desk.</source>
        <translation>Terminamos aquí. Puede dejar la tableta en la recepción.</translation>
    </message>
    <message>
        <source>I am going now</source>
        <translation>Ya me voy</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Me quedo aquí</translation>
    </message>
    <message>
        <source>Give it to my nurse</source>
        <translation>Darlo a mi enfermera</translation>
    </message>
    <message>
        <source>Give nothing</source>
        <translation>No dar nada</translation>
    </message>
</context>
<context>
    <name>CarrySheet</name>
    <message>
        <source>Take it with you</source>
        <translation>Llevarlo conmigo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Code with the text of your sheet</source>
        <translation>Código con el texto de su hoja</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here.</source>
        <translation>Apunte aquí la cámara de su teléfono.</translation>
    </message>
    <message>
        <source>Your phone shows your options, your questions and the warning signs. It needs no internet. Your name is not in it.</source>
        <translation>Su teléfono muestra sus opciones, sus preguntas y las señales de alerta. No necesita internet. Su nombre no aparece.</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>How sure are we that it helps?</source>
        <translation>¿Qué tan seguros estamos?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Probably</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguros</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ComeBackPage</name>
    <message>
        <source>Come back to my visit</source>
        <translation>Volver a mi visita</translation>
    </message>
    <message>
        <source>What is your code?</source>
        <translation>¿Cuál es su código?</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>That did not work. Please try again in %1 s, or ask at the front desk.</source>
        <translation>No funcionó. Intente otra vez en %1 s, o pregunte en la recepción.</translation>
    </message>
    <message>
        <source>No visit waits with that code. Please look again.</source>
        <translation>Ninguna visita espera con ese código. Mírelo otra vez, por favor.</translation>
    </message>
    <message>
        <source>Lost your code? Please ask at the front desk.</source>
        <translation>¿Perdió su código? Pregunte en la recepción, por favor.</translation>
    </message>
</context>
<context>
    <name>ComfortScreen</name>
    <message>
        <source>Make yourself comfortable</source>
        <translation>Acomódese a su gusto</translation>
    </message>
    <message>
        <source>Stand up whenever you need to.</source>
        <translation>Póngase de pie cuando lo necesite.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Reads each new page.</source>
        <translation>Lee cada página nueva.</translation>
    </message>
    <message>
        <source>With a helper</source>
        <translation>Con ayuda</translation>
    </message>
    <message>
        <source>Someone is here to help me.</source>
        <translation>Alguien está aquí para ayudarme.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>After %1 without a touch, this screen is cleared.</source>
        <translation>Si nadie toca en %1, la pantalla se borra.</translation>
    </message>
</context>
<context>
    <name>CompareChooser</name>
    <message>
        <source>Choose up to %1</source>
        <translation>Elija hasta %1</translation>
    </message>
    <message>
        <source>To choose another one, take one out first.</source>
        <translation>Para elegir otra, primero quite una.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Cambiar opciones</translation>
    </message>
    <message>
        <source>First questions</source>
        <translation>Primeras preguntas</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Más preguntas</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Choose up to %1 options. You will see the same questions answered for each, beside no change for now.</source>
        <translation>Elija hasta %1 opciones. Verá las mismas preguntas con la respuesta de cada una, junto a la de no cambiar nada por ahora.</translation>
    </message>
    <message>
        <source>Choose options</source>
        <translation>Elegir opciones</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>1 second left</source>
        <translation>Queda 1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds left</source>
        <translation>Quedan %1 segundos</translation>
    </message>
    <message>
        <source>second left</source>
        <translation>segundo restante</translation>
    </message>
    <message>
        <source>seconds left</source>
        <translation>segundos restantes</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Mostrar hoy</translation>
    </message>
    <message>
        <source>Show any day</source>
        <translation>Mostrar cualquier día</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>DeskNotice</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Print again?</source>
        <translation>¿Imprimir otra vez?</translation>
    </message>
    <message>
        <source>The printer did not answer. The sheet may have come out all the same.</source>
        <translation>La impresora no contestó. Puede ser que la hoja haya salido de todos modos.</translation>
    </message>
    <message>
        <source>This version of the sheet was sent to the printer already.</source>
        <translation>Esta versión de la hoja ya se envió a la impresora.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>No imprimir</translation>
    </message>
    <message>
        <source>Done without this review?</source>
        <translation>¿Terminar sin esta revisión?</translation>
    </message>
    <message>
        <source>Your ticks and your note are not saved. After this nobody can add a review.</source>
        <translation>Sus marcas y su nota no están guardadas. Después nadie podrá agregar una revisión.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como terminada</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>You will be signed out in %1 s. Your unsaved note is kept for you on this desk.</source>
        <translation>Su sesión se cerrará en %1 s. Su nota sin guardar queda aquí para usted.</translation>
    </message>
    <message>
        <source>You will be signed out in %1 s.</source>
        <translation>Su sesión se cerrará en %1 s.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Seguir en la sesión</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>The nurse’s desk</source>
        <translation>El puesto de enfermería</translation>
    </message>
</context>
<context>
    <name>DetailDownsides</name>
    <message>
        <source>More common</source>
        <translation>Más comunes</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Raras</translation>
    </message>
</context>
<context>
    <name>DetailMore</name>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Time and recovery</source>
        <translation>Tiempo y recuperación</translation>
    </message>
    <message>
        <source>Who it may suit</source>
        <translation>A quién puede servirle</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Consulte antes</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Cuánto cuesta</translation>
    </message>
    <message>
        <source>What experts disagree on</source>
        <translation>Qué discuten los expertos</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
</context>
<context>
    <name>DetailScreen</name>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>How it may help</source>
        <translation>Cómo puede ayudar</translation>
    </message>
    <message>
        <source>Downsides</source>
        <translation>Desventajas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>DigitDisplay</name>
    <message>
        <source>%1 signs, hidden</source>
        <translation>%1 signos, ocultos</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 de %2 dígitos</translation>
    </message>
    <message>
        <source>No digits yet</source>
        <translation>Aún sin dígitos</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Take it with you</source>
        <translation>Llevarlo conmigo</translation>
    </message>
    <message>
        <source>Please go with them now.</source>
        <translation>Por favor, vaya ahora con ellos.</translation>
    </message>
    <message>
        <source>Please hand the tablet back.</source>
        <translation>Por favor, devuelva la tableta.</translation>
    </message>
    <message>
        <source>Please tell the front desk now what you said yes to.</source>
        <translation>Por favor, diga ahora en la recepción a qué dijo que sí.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>Your nurse gets what you told us so far. Leave the tablet at the front desk.</source>
        <translation>Su enfermera recibe lo que nos contó hasta ahora. Deje la tableta en la recepción.</translation>
    </message>
    <message>
        <source>Your nurse gets your answers.</source>
        <translation>Su enfermera recibe sus respuestas.</translation>
    </message>
    <message>
        <source>We keep none of your answers. Leave the tablet at the front desk.</source>
        <translation>No guardamos ninguna respuesta suya. Deje la tableta en la recepción.</translation>
    </message>
    <message>
        <source>Nobody but you gets your answers.</source>
        <translation>Nadie más que usted recibe sus respuestas.</translation>
    </message>
    <message>
        <source>This screen clears itself in %1 s.</source>
        <translation>La pantalla se borra en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>EaseRow</name>
    <message>
        <source>Help me</source>
        <translation>Para ayudarme</translation>
    </message>
    <message>
        <source>Large buttons</source>
        <translation>Botón grande</translation>
    </message>
    <message>
        <source>Makes buttons larger.</source>
        <translation>Hace más grandes los botones.</translation>
    </message>
    <message>
        <source>Easy reach</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Brings every button down.</source>
        <translation>Baja todos los botones.</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mano zurda</translation>
    </message>
    <message>
        <source>Puts Next on the left.</source>
        <translation>Pone Siguiente a la izquierda.</translation>
    </message>
    <message>
        <source>Auto scan</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>A frame moves from button to button. One key or switch picks.</source>
        <translation>Un marco pasa de botón en botón. Con una tecla o un pulsador se elige.</translation>
    </message>
</context>
<context>
    <name>FactsScreen</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>What do you think? %1 of %2</source>
        <translation>¿Qué piensa usted? %1 de %2</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Cierto</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is true.</source>
        <translation>Es cierto.</translation>
    </message>
    <message>
        <source>It is not true.</source>
        <translation>No es cierto.</translation>
    </message>
</context>
<context>
    <name>FigurePeople</name>
    <message>
        <source>of 100: %1</source>
        <translation>de 100: %1</translation>
    </message>
    <message>
        <source>%1: %2 of 100 %3, %4 of 100 %5</source>
        <translation>%1: %2 de 100 %3, %4 de 100 %5</translation>
    </message>
</context>
<context>
    <name>Harms</name>
    <message>
        <source>How sure? Not known</source>
        <translation>¿Qué tan seguros estamos? No lo sabemos</translation>
    </message>
    <message>
        <source>How sure? May be so</source>
        <translation>¿Qué tan seguros estamos? Puede ser</translation>
    </message>
    <message>
        <source>How sure? Probably so</source>
        <translation>¿Qué tan seguros estamos? Es probable</translation>
    </message>
    <message>
        <source>How sure? We are sure</source>
        <translation>¿Qué tan seguros estamos? Estamos seguros</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>A person will help you</source>
        <translation>Una persona le ayudará</translation>
    </message>
    <message>
        <source>Raise your hand, or show this screen to anyone at the front desk. Your place is kept.</source>
        <translation>Levante la mano, o muestre esta pantalla a alguien de la recepción. Su página se queda como está.</translation>
    </message>
    <message>
        <source>Go back to my page</source>
        <translation>Volver a mi página</translation>
    </message>
</context>
<context>
    <name>IconArray</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
</context>
<context>
    <name>LeaningScreen</name>
    <message>
        <source>You can change this later.</source>
        <translation>Puede cambiar esto más tarde.</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Write here</source>
        <translation>Escriba aquí</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation>Números y signos</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>Más signos</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Letras con acento</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>LookRows</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Text size %1 percent</source>
        <translation>Letra al %1 por ciento</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Back pain: what next?</source>
        <translation>Dolor de espalda: ¿y ahora qué?</translation>
    </message>
    <message>
        <source>Wake the screen</source>
        <translation>Encender la pantalla</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>%1 is paused. Resume it on the printer, or ask IT to resume the queue.</source>
        <translation>%1 está en pausa. Reanúdela en la impresora o pida a Informática que reanude la cola.</translation>
    </message>
    <message>
        <source>%1 is not taking jobs. Ask IT to let the queue take jobs again.</source>
        <translation>%1 no acepta trabajos. Pida a Informática que la cola los acepte otra vez.</translation>
    </message>
    <message>
        <source>%1 is out of paper. Put paper in.</source>
        <translation>%1 no tiene papel. Ponga papel.</translation>
    </message>
    <message>
        <source>%1 is jammed. Take out the paper that is stuck.</source>
        <translation>%1 tiene papel atascado. Saque el papel atascado.</translation>
    </message>
    <message>
        <source>%1 is open. Close its door or cover.</source>
        <translation>%1 está abierta. Cierre la puerta o la tapa.</translation>
    </message>
    <message>
        <source>%1 is out of toner or ink. Change the cartridge.</source>
        <translation>%1 no tiene tóner o tinta. Cambie el cartucho.</translation>
    </message>
    <message>
        <source>%1 is away. Switch the printer on and check its cable or network.</source>
        <translation>%1 no responde. Encienda la impresora y revise el cable o la red.</translation>
    </message>
    <message>
        <source>%1 is stopped by a fault. Look at the printer&apos;s own display.</source>
        <translation>%1 se detuvo por una falla. Mire la pantalla de la impresora.</translation>
    </message>
    <message>
        <source>%1 is not known to this machine. Ask IT to add the queue or to correct printer.queue.</source>
        <translation>Esta máquina no conoce %1. Pida a Informática que agregue la cola o corrija printer.queue.</translation>
    </message>
    <message>
        <source>%1 is unknown: the print service is not running. Ask IT to start CUPS on this machine.</source>
        <translation>No se sabe cómo está %1: el servicio de impresión no funciona. Pida a Informática que inicie CUPS en esta máquina.</translation>
    </message>
    <message>
        <source>%1 is unknown: the print service does not answer. Ask IT to look at CUPS on this machine.</source>
        <translation>No se sabe cómo está %1: el servicio de impresión no contesta. Pida a Informática que revise CUPS en esta máquina.</translation>
    </message>
    <message>
        <source>%1 is unknown: the programs lp and lpstat are missing. Ask IT to install the CUPS client.</source>
        <translation>No se sabe cómo está %1: faltan los programas lp y lpstat. Pida a Informática que instale el cliente de CUPS.</translation>
    </message>
    <message>
        <source>%1 is unknown. Look at the printer, or ask IT to look at the queue.</source>
        <translation>No se sabe cómo está %1. Mire la impresora o pida a Informática que revise la cola.</translation>
    </message>
    <message>
        <source>The answers of this visit are no longer kept, so no new sheet can be made. Write on the printed sheet.</source>
        <translation>Las respuestas de esta visita ya no se guardan y no se puede hacer otra hoja. Escriba en la hoja impresa.</translation>
    </message>
    <message>
        <source>Another desk changed this visit, or it is no longer kept. Look at it again.</source>
        <translation>Otro puesto cambió esta visita, o ya no se guarda. Vuelva a mirarla.</translation>
    </message>
    <message>
        <source>The file of this sheet cannot be shown here. Please tell IT.</source>
        <translation>El archivo de esta hoja no se puede mostrar aquí. Avise a Informática.</translation>
    </message>
    <message>
        <source>The visits cannot be read or saved now. If it stays so, please tell IT.</source>
        <translation>Las visitas no se pueden leer ni guardar ahora. Si sigue así, avise a Informática.</translation>
    </message>
    <message>
        <source>The folder with the sheets does not work now. If it stays so, please tell IT.</source>
        <translation>La carpeta de las hojas no funciona ahora. Si sigue así, avise a Informática.</translation>
    </message>
    <message>
        <source>The program made a mistake. Try again; if it comes back, please tell IT.</source>
        <translation>El programa cometió un error. Intente otra vez; si se repite, avise a Informática.</translation>
    </message>
    <message>
        <source>That did not work. Try again; if it comes back, please tell IT.</source>
        <translation>Eso no funcionó. Intente otra vez; si se repite, avise a Informática.</translation>
    </message>
    <message>
        <source>Sent to %1 (job %2).</source>
        <translation>Enviada a %1 (trabajo %2).</translation>
    </message>
    <message>
        <source>%1 has it (job %2). How the printer stands is not known.</source>
        <translation>%1 la tiene (trabajo %2). No se sabe cómo está la impresora.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. See whether the sheet comes before you print again.</source>
        <translation>%1 no contestó a tiempo. Vea si sale la hoja antes de imprimir otra vez.</translation>
    </message>
    <message>
        <source>%1 has it (job %2). %3 Do not send it again.</source>
        <translation>%1 la tiene (trabajo %2). %3 No la envíe otra vez.</translation>
    </message>
    <message>
        <source>Not printed. %1</source>
        <translation>No se imprimió. %1</translation>
    </message>
    <message>
        <source>No printer is configured here. IT sets printer.queue.</source>
        <translation>Aquí no hay impresora configurada. Informática la define en printer.queue.</translation>
    </message>
    <message>
        <source>There is no sheet to print.</source>
        <translation>No hay hoja para imprimir.</translation>
    </message>
</context>
<context>
    <name>MovingPicture</name>
    <message>
        <source>Play again</source>
        <translation>Ver otra vez</translation>
    </message>
</context>
<context>
    <name>NoPauseSheet</name>
    <message>
        <source>No pause right now</source>
        <translation>Ahora no hay pausas</translation>
    </message>
    <message>
        <source>Too many people are taking a break. You can go on now. Or touch “They called me” to stop.</source>
        <translation>Ya hay demasiadas personas en pausa. Puede seguir ahora. O toque «Ya me llamaron» para terminar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Number pad</source>
        <translation>Teclado de números</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>NumberStrip</name>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>OptionChoice</name>
    <message>
        <source>What is the main reason? You can leave this open.</source>
        <translation>¿Cuál es la razón principal? Puede dejarlo sin contestar.</translation>
    </message>
    <message>
        <source>What is the main reason?</source>
        <translation>¿Cuál es la razón principal?</translation>
    </message>
    <message>
        <source>Tell me more</source>
        <translation>Saber más</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Quizás</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
</context>
<context>
    <name>OptionsGlance</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Quizás</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>Ya la probé</translation>
    </message>
</context>
<context>
    <name>OptionsScreen</name>
    <message>
        <source>The order means nothing.</source>
        <translation>El orden no significa nada.</translation>
    </message>
    <message>
        <source>All options</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>PainScreen</name>
    <message>
        <source>Touch a number.</source>
        <translation>Toque un número.</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <translation>Eligió %1.</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Your answers wait for you</source>
        <translation>Sus respuestas le esperan</translation>
    </message>
    <message>
        <source>Go on now</source>
        <translation>Seguir ahora</translation>
    </message>
    <message>
        <source>Please tell the front desk now what you said yes to.</source>
        <translation>Por favor, diga ahora en la recepción a qué dijo que sí.</translation>
    </message>
    <message>
        <source>To hear your code, touch Read aloud.</source>
        <translation>Para oír su código, toque Escuchar.</translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>Su código: %1</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>Come back to my visit</source>
        <translation>Volver a mi visita</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>This screen clears itself in %1 s.</source>
        <translation>La pantalla se borra en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Write it down or remember it.</source>
        <translation>Anótelo o recuérdelo.</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ya lo tengo</translation>
    </message>
    <message>
        <source>Your answers wait %1 minutes. To come back, touch “%2” on the first screen.</source>
        <translation>Sus respuestas esperan %1 minutos. Para volver, toque «%2» en la primera pantalla.</translation>
    </message>
    <message>
        <source>Your nurse sees your safety answer now.</source>
        <translation>Su enfermera ve ahora su respuesta de seguridad.</translation>
    </message>
    <message>
        <source>If you do not come back, your nurse gets your answers only if you said yes.</source>
        <translation>Si no vuelve, su enfermera recibe sus respuestas solo si usted dijo que sí.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Picture:</source>
        <translation>Imagen:</translation>
    </message>
    <message>
        <source>Choose one:</source>
        <translation>Elija una:</translation>
    </message>
    <message>
        <source>Choose any:</source>
        <translation>Elija las que quiera:</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>Partes:</translation>
    </message>
    <message>
        <source>Buttons:</source>
        <translation>Botones:</translation>
    </message>
    <message>
        <source>Tools:</source>
        <translation>Ayudas:</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, abierto</translation>
    </message>
    <message>
        <source>%1, not now</source>
        <translation>%1, por ahora no</translation>
    </message>
    <message>
        <source>To hear your answers too, touch Read aloud.</source>
        <translation>Para oír también sus respuestas, toque Escuchar.</translation>
    </message>
    <message>
        <source>This is how I read to you.</source>
        <translation>Así le leo a usted.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>What is your visit code?</source>
        <translation>¿Cuál es su código de visita?</translation>
    </message>
    <message>
        <source>The front desk gave it to you.</source>
        <translation>Se lo dieron en la recepción.</translation>
    </message>
    <message>
        <source>I have no code</source>
        <translation>No tengo código</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Visit code</source>
        <translation>Código de visita</translation>
    </message>
    <message>
        <source>My nurse and doctor get them.</source>
        <translation>Mi enfermera y mi médico.</translation>
    </message>
    <message>
        <source>Nobody gets them.</source>
        <translation>Nadie las recibe.</translation>
    </message>
</context>
<context>
    <name>QuestionsScreen</name>
    <message>
        <source>Anything else you want to ask?</source>
        <translation>¿Quiere preguntar algo más?</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>¿Qué quiere preguntar?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Touch the questions you want to bring.</source>
        <translation>Toque las preguntas que quiere llevar.</translation>
    </message>
    <message>
        <source>About any option</source>
        <translation>Sobre cualquier opción</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>Write your question here</source>
        <translation>Escriba aquí su pregunta</translation>
    </message>
</context>
<context>
    <name>ReadAnswersSheet</name>
    <message>
        <source>Read your answers out loud?</source>
        <translation>¿Leer sus respuestas en voz alta?</translation>
    </message>
    <message>
        <source>People near you may hear them.</source>
        <translation>Las personas cercanas podrían oírlas.</translation>
    </message>
    <message>
        <source>Read my answers</source>
        <translation>Leer mis respuestas</translation>
    </message>
    <message>
        <source>Only the rest</source>
        <translation>Solo lo demás</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>What you did</source>
        <translation>Lo que hizo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Sus iniciales</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not written to the folder yet. It is tried again every 10 s.</source>
        <translation>Todavía no está en la carpeta. Se intenta otra vez cada 10 s.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save review again</source>
        <translation>Guardar otra revisión</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marcar como revisada</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Imprimir hoja</translation>
    </message>
    <message>
        <source>Copy note for the record</source>
        <translation>Copiar nota al expediente</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exportar otra vez</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como terminada</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>no difference</source>
        <translation>ninguna diferencia</translation>
    </message>
    <message>
        <source>most there can be</source>
        <translation>lo máximo posible</translation>
    </message>
    <message>
        <source>1 point better</source>
        <translation>1 punto mejor</translation>
    </message>
    <message>
        <source>%1 points better</source>
        <translation>%1 puntos mejor</translation>
    </message>
    <message>
        <source>Most people notice %1 points</source>
        <translation>La mayoría nota %1 puntos</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>SafetyAlert</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation>Ya les dije</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>I told them</source>
        <translation>Ya les dije</translation>
    </message>
    <message>
        <source>I have told them</source>
        <translation>Ya les dije</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>en_US</source>
        <comment>the locale that dates are written in</comment>
        <translation>es_US</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <comment>form of a date</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Sin código</translation>
    </message>
    <message>
        <source>called in</source>
        <translation>le llamaron</translation>
    </message>
    <message>
        <source>time ran out</source>
        <translation>se acabó el tiempo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>se fue</translation>
    </message>
    <message>
        <source>ended by staff</source>
        <translation>la cerró el personal</translation>
    </message>
    <message>
        <source>the kiosk stopped</source>
        <translation>se detuvo el quiosco</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Stopped at step %1</source>
        <translation>Se detuvo en el paso %1</translation>
    </message>
    <message>
        <source>Stopped at the start</source>
        <translation>Se detuvo al inicio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where a visit stopped, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Safety questions: all no</source>
        <translation>Preguntas de seguridad: todas no</translation>
    </message>
    <message>
        <source>Safety questions not finished</source>
        <translation>Preguntas de seguridad: sin terminar</translation>
    </message>
    <message>
        <source>Safety questions not reached</source>
        <translation>Preguntas de seguridad: no se llegó</translation>
    </message>
    <message>
        <source>Answers are no longer kept</source>
        <translation>Las respuestas ya no se guardan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Reviewed by %1 at %2</source>
        <translation>Revisada por %1 a las %2</translation>
    </message>
    <message>
        <source>Act first</source>
        <translation>Atender primero</translation>
    </message>
    <message>
        <source>Ask the safety questions</source>
        <translation>Haga las preguntas de seguridad</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Red flag acted on</source>
        <translation>Alerta atendida</translation>
    </message>
    <message>
        <source>Facts explained again</source>
        <translation>Datos explicados otra vez</translation>
    </message>
    <message>
        <source>Questions passed on</source>
        <translation>Preguntas transmitidas</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Derivado</translation>
    </message>
    <message>
        <source>No action needed</source>
        <translation>Sin acción necesaria</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada por hacer</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <translation>%1 por hacer</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 pregunta</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 preguntas</translation>
    </message>
    <message>
        <source>Please write your initials first.</source>
        <translation>Primero escriba sus iniciales.</translation>
    </message>
    <message>
        <source>Saved as version %1 of the sheet.</source>
        <translation>Guardada como versión %1 de la hoja.</translation>
    </message>
    <message>
        <source>Saved as version %1. Its file is not in the folder yet.</source>
        <translation>Guardada como versión %1. Su archivo todavía no está en la carpeta.</translation>
    </message>
    <message>
        <source>%1 reviewed this at %2 on another desk. Here is the new version.</source>
        <translation>%1 la revisó a las %2 en otro puesto. Esta es la nueva versión.</translation>
    </message>
    <message>
        <source>Another desk marked this visit as done.</source>
        <translation>Otro puesto marcó esta visita como terminada.</translation>
    </message>
    <message>
        <source>Marked as done.</source>
        <translation>Marcada como terminada.</translation>
    </message>
    <message>
        <source>The note is on the clipboard for 2 minutes.</source>
        <translation>La nota está en el portapapeles por 2 minutos.</translation>
    </message>
    <message>
        <source>There is no note: the answers are no longer kept.</source>
        <translation>No hay nota: las respuestas ya no se guardan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a visit&apos;s code, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every file is in the folder.</source>
        <translation>Todos los archivos están en la carpeta.</translation>
    </message>
    <message>
        <source>Not written yet. It is tried again every few seconds.</source>
        <translation>Todavía no está escrita. Se intenta otra vez cada pocos segundos.</translation>
    </message>
    <message>
        <source>Files written: %1.</source>
        <translation>Archivos escritos: %1.</translation>
    </message>
    <message>
        <source>Files gone: %1. They cannot be made again: the answers are not kept.</source>
        <translation>Archivos perdidos: %1. No se pueden volver a hacer: las respuestas no se guardan.</translation>
    </message>
    <message>
        <source>took a break</source>
        <translation>hizo una pausa</translation>
    </message>
</context>
<context>
    <name>ScrollRail</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>ShareFlag</name>
    <message>
        <source>You said yes to a safety question. Please tell the front desk now.</source>
        <translation>Dijo que sí a una pregunta de seguridad. Por favor, avise ahora en la recepción.</translation>
    </message>
</context>
<context>
    <name>ShareList</name>
    <message>
        <source>Safety check</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Your pain</source>
        <translation>Su dolor</translation>
    </message>
    <message>
        <source>What you have tried</source>
        <translation>Lo que ha probado</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>What you said of the options</source>
        <translation>Lo que dijo de las opciones</translation>
    </message>
    <message>
        <source>What you compared</source>
        <translation>Lo que comparó</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Lo que le importa</translation>
    </message>
    <message>
        <source>Which way you lean</source>
        <translation>Hacia dónde se inclina</translation>
    </message>
    <message>
        <source>What you think is so</source>
        <translation>Lo que cree que es así</translation>
    </message>
    <message>
        <source>How sure you are</source>
        <translation>Qué tan seguro está</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>Sus preguntas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>true</source>
        <translation>cierto</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falso</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no lo sé</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>quizás</translation>
    </message>
    <message>
        <source>not for me</source>
        <translation>no es para mí</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>No to every question</source>
        <translation>No a todas las preguntas</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
</context>
<context>
    <name>ShareScreen</name>
    <message>
        <source>Check and share</source>
        <translation>Revise y comparta</translation>
    </message>
    <message>
        <source>Nothing stays on this tablet.</source>
        <translation>Nada se queda en esta tableta.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Who gets your answers?</source>
        <translation>¿Quién recibe sus respuestas?</translation>
    </message>
    <message>
        <source>Give to my nurse</source>
        <translation>Darlas a mi enfermera</translation>
    </message>
    <message>
        <source>Your nurse reads it before your visit.</source>
        <translation>Su enfermera las lee antes de su cita.</translation>
    </message>
    <message>
        <source>Only print for me</source>
        <translation>Solo imprimir para mí</translation>
    </message>
    <message>
        <source>You get a page. Your nurse only sees your safety answer.</source>
        <translation>Usted recibe una hoja. Su enfermera solo ve su respuesta de seguridad.</translation>
    </message>
    <message>
        <source>You get a page. Your nurse gets nothing.</source>
        <translation>Usted recibe una hoja. Su enfermera no recibe nada.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>SheetAbsent</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>The patient did not agree to share</source>
        <translation>El paciente no aceptó compartir</translation>
    </message>
    <message>
        <source>This sheet is no longer kept</source>
        <translation>Esta hoja ya no se guarda</translation>
    </message>
    <message>
        <source>This sheet cannot be shown now</source>
        <translation>Esta hoja no se puede mostrar ahora</translation>
    </message>
    <message>
        <source>Choose a visit on the left</source>
        <translation>Elija una visita a la izquierda</translation>
    </message>
    <message>
        <source>There is no sheet for the nurse, and no red flag. Please ask the patient.</source>
        <translation>No hay hoja para enfermería ni señal de alerta. Por favor pregunte al paciente.</translation>
    </message>
    <message>
        <source>Its time is over: neither the file nor the answers are kept. The printed sheet is what is left.</source>
        <translation>Pasó su tiempo: ya no se guardan ni el archivo ni las respuestas. Queda la hoja impresa.</translation>
    </message>
    <message>
        <source>Red flags stand on top. The sheet opens here.</source>
        <translation>Las señales de alerta están arriba. La hoja se abre aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>SheetTools</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Todo el ancho</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Sheet of visit %1, page %2 of %3</source>
        <translation>Hoja de la visita %1, página %2 de %3</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The nurse’s desk</source>
        <translation>El puesto de enfermería</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Nobody can sign in yet. IT adds a member of staff on this machine with:</source>
        <translation>Todavía nadie puede entrar. Informática agrega a una persona en esta máquina con:</translation>
    </message>
    <message>
        <source>Your PIN or password</source>
        <translation>Su PIN o contraseña</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Sign-in is locked after ten failures. Only an administrator’s sign-in opens it again.</source>
        <translation>El acceso está bloqueado tras diez fallos. Solo lo abre de nuevo la entrada de un administrador.</translation>
    </message>
    <message>
        <source>That did not work. Check the name and the PIN.</source>
        <translation>No funcionó. Revise el nombre y el PIN.</translation>
    </message>
    <message>
        <source>You can try again in %1 s.</source>
        <translation>Puede intentarlo otra vez en %1 s.</translation>
    </message>
    <message>
        <source>You can try again in %1 min %2 s.</source>
        <translation>Puede intentarlo otra vez en %1 min %2 s.</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>This sign-in is for the kiosks’ settings. It opens no sheets.</source>
        <translation>Este acceso es para la configuración de los quioscos. No abre hojas.</translation>
    </message>
</context>
<context>
    <name>StaffArea</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exportar otra vez</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Content versions</source>
        <translation>Versiones del contenido</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>Staff area</source>
        <translation>Área del personal</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>enfermería</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>informática</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administración</translation>
    </message>
    <message>
        <source>Still due: %1.</source>
        <translation>Aún pendientes: %1.</translation>
    </message>
    <message>
        <source>Nothing was due: all documents are out.</source>
        <translation>No había nada pendiente: todos los documentos están escritos.</translation>
    </message>
    <message>
        <source>Written now: %1.</source>
        <translation>Escritos ahora: %1.</translation>
    </message>
    <message>
        <source>All documents are out.</source>
        <translation>Todos los documentos están escritos.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nobody touches the screen: signing out in %1 s.</source>
        <translation>Nadie toca la pantalla: se cierra en %1 s.</translation>
    </message>
    <message>
        <source>A clinician should have read this content again by now.</source>
        <translation>Un profesional clínico ya debería haber leído otra vez este contenido.</translation>
    </message>
    <message>
        <source>No clinician has signed this content off. Do not use it with patients before one has.</source>
        <translation>Ningún profesional clínico ha aprobado este contenido. No lo use con pacientes antes de que uno lo apruebe.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Intentarlo ahora</translation>
    </message>
    <message>
        <source>Written: %1. It holds logs, the doctor’s findings, versions and settings; nothing of a patient and no password.</source>
        <translation>Escrito: %1. Contiene registros, lo que halló el diagnóstico, versiones y configuración; nada de un paciente ni contraseñas.</translation>
    </message>
    <message>
        <source>The doctor is looking. This takes some seconds.</source>
        <translation>El diagnóstico está en marcha. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>A moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>Screen size</source>
        <translation>Tamaño de la pantalla</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esta medida</translation>
    </message>
</context>
<context>
    <name>StaffFacts</name>
    <message>
        <source>Program version</source>
        <translation>Versión del programa</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marcha desde hace</translation>
    </message>
    <message>
        <source>Database, last check</source>
        <translation>Base de datos, última revisión</translation>
    </message>
    <message>
        <source>Disk space free</source>
        <translation>Espacio libre en disco</translation>
    </message>
    <message>
        <source>Documents still to write</source>
        <translation>Documentos por escribir</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia de seguridad</translation>
    </message>
    <message>
        <source>Crashes remembered</source>
        <translation>Fallos recordados</translation>
    </message>
    <message>
        <source>Content pack</source>
        <translation>Paquete de contenido</translation>
    </message>
    <message>
        <source>Content version</source>
        <translation>Versión del contenido</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>Revisar antes del</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Hash of the content</source>
        <translation>Hash del contenido</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Revise esto</translation>
    </message>
    <message>
        <source>Mend this</source>
        <translation>Arregle esto</translation>
    </message>
</context>
<context>
    <name>StaffLeaving</name>
    <message>
        <source>A visit is under way. It ends here: the nurse gets what was said so far if the patient agreed; else all of it is wiped.</source>
        <translation>Hay una visita en curso. Termina aquí: si el paciente aceptó, enfermería recibe lo dicho hasta ahora; si no, se borra todo.</translation>
    </message>
    <message>
        <source>No visit is under way.</source>
        <translation>No hay ninguna visita en curso.</translation>
    </message>
    <message>
        <source>The kiosk stays closed until somebody starts it.</source>
        <translation>El quiosco queda cerrado hasta que alguien lo inicie.</translation>
    </message>
    <message>
        <source>The kiosk comes back by itself.</source>
        <translation>El quiosco vuelve solo.</translation>
    </message>
    <message>
        <source>Nothing minds this kiosk: it ends, and somebody has to start it.</source>
        <translation>Nada vigila este quiosco: se cierra y alguien tiene que iniciarlo.</translation>
    </message>
    <message>
        <source>Exit the kiosk?</source>
        <translation>¿Salir del quiosco?</translation>
    </message>
    <message>
        <source>Paused visits: %1. They end, too.</source>
        <translation>Visitas en pausa: %1. También terminan.</translation>
    </message>
    <message>
        <source>Paused visits: %1. Their codes still work after it.</source>
        <translation>Visitas en pausa: %1. Sus códigos siguen sirviendo después.</translation>
    </message>
    <message>
        <source>Restart the kiosk?</source>
        <translation>¿Reiniciar el quiosco?</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>StaffOverview</name>
    <message>
        <source>Exit the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Reiniciar el quiosco</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Exportar otra vez</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Content versions</source>
        <translation>Versiones del contenido</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>Screen size</source>
        <translation>Tamaño de la pantalla</translation>
    </message>
</context>
<context>
    <name>StaffScreenSize</name>
    <message>
        <source>%1 pixels per inch.</source>
        <translation>%1 píxeles por pulgada.</translation>
    </message>
    <message>
        <source>The configuration says %1: to change it, write this number there.</source>
        <translation>La configuración dice %1: para cambiarlo, escriba allí este número.</translation>
    </message>
    <message>
        <source>Kept: the kiosk uses it from now on.</source>
        <translation>Guardado: el quiosco lo usa desde ahora.</translation>
    </message>
    <message>
        <source>Measured on %1.</source>
        <translation>Medida el %1.</translation>
    </message>
    <message>
        <source>Nobody has measured this screen: the kiosk guesses.</source>
        <translation>Nadie ha medido esta pantalla: el quiosco calcula a ojo.</translation>
    </message>
    <message>
        <source>Outline of a bank card: 85.60 by 53.98 millimeters</source>
        <translation>Contorno de una tarjeta bancaria: 85.60 por 53.98 milímetros</translation>
    </message>
    <message>
        <source>Lay a bank card flat on the outline. Change the outline until both are the same size.</source>
        <translation>Ponga una tarjeta bancaria plana sobre el contorno. Cambie el contorno hasta que los dos tengan el mismo tamaño.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>A little smaller</source>
        <translation>Un poco más pequeño</translation>
    </message>
    <message>
        <source>A little larger</source>
        <translation>Un poco más grande</translation>
    </message>
</context>
<context>
    <name>StaffSignIn</name>
    <message>
        <source>%1, your PIN or password</source>
        <translation>%1, su PIN o contraseña</translation>
    </message>
    <message>
        <source>Staff: who are you?</source>
        <translation>Personal: ¿quién es usted?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Use digits</source>
        <translation>Usar números</translation>
    </message>
    <message>
        <source>Use letters</source>
        <translation>Usar letras</translation>
    </message>
    <message>
        <source>No staff are set up. IT runs: kiosk staff add</source>
        <translation>No hay personal registrado. Informática ejecuta: kiosk staff add</translation>
    </message>
    <message>
        <source>Your PIN or password</source>
        <translation>Su PIN o contraseña</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>StepPages</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>%1 · picture %2 of %3</source>
        <translation>%1 · imagen %2 de %3</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>No picture before this one</source>
        <translation>No hay imagen antes de esta</translation>
    </message>
    <message>
        <source>No picture after this one</source>
        <translation>No hay imagen después de esta</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>StillThereSheet</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>If nobody answers, we clear this screen for the next person.</source>
        <translation>Si nadie responde, borramos esta pantalla para la próxima persona.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
</context>
<context>
    <name>SureScreen</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>No is a good answer too. It tells your nurse what to talk about with you.</source>
        <translation>«No» también es una buena respuesta. Le dice a su enfermera de qué hablar con usted.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Text and colors</source>
        <translation>Texto y colores</translation>
    </message>
    <message>
        <source>They called me</source>
        <translation>Ya me llamaron</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>This tablet needs a rest.</source>
        <translation>Esta tableta necesita un descanso.</translation>
    </message>
    <message>
        <source>Please ask at the front desk.</source>
        <translation>Por favor, pregunte en la recepción.</translation>
    </message>
</context>
<context>
    <name>ValuesGoal</name>
    <message>
        <source>In my own words</source>
        <translation>Con mis palabras</translation>
    </message>
    <message>
        <source>In my own words: %1</source>
        <translation>Con mis palabras: %1</translation>
    </message>
</context>
<context>
    <name>ValuesScreen</name>
    <message>
        <source>Which matter most to you?</source>
        <translation>¿Qué le importa más?</translation>
    </message>
    <message>
        <source>My goal, in my own words</source>
        <translation>Mi meta, con mis palabras</translation>
    </message>
    <message>
        <source>Choose up to %1</source>
        <translation>Elija hasta %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Such as: walk my dog around the lake</source>
        <translation>Por ejemplo: pasear a mi perro por el lago</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Reviewed</source>
        <translation>Revisadas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Todas las visitas</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Le esperan</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>Qué visitas</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>En espera %1</translation>
    </message>
    <message>
        <source>Reviewed %1</source>
        <translation>Revisadas %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Terminadas %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Search by code</source>
        <translation>Buscar por código</translation>
    </message>
    <message>
        <source>Code (Ctrl+F)</source>
        <translation>Código (Ctrl+F)</translation>
    </message>
    <message>
        <source>1 new visit</source>
        <translation>1 visita nueva</translation>
    </message>
    <message>
        <source>%1 new visits</source>
        <translation>%1 visitas nuevas</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>No visit has this code here. Try All, or Any day.</source>
        <translation>Aquí ninguna visita tiene este código. Pruebe Todas o Cualquier día.</translation>
    </message>
    <message>
        <source>Nobody is waiting. New visits come by themselves.</source>
        <translation>Nadie espera. Las visitas nuevas llegan solas.</translation>
    </message>
    <message>
        <source>No visits here.</source>
        <translation>Aquí no hay visitas.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>VoiceRows</name>
    <message>
        <source>Read aloud</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Every page</source>
        <translation>Cada página</translation>
    </message>
    <message>
        <source>Reads each new page.</source>
        <translation>Lee cada página nueva.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Closes this and reads the page.</source>
        <translation>Cierra esto y lee la página.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>speed of the voice</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>volume of the voice</comment>
        <translation>Normal</translation>
    </message>
</context>
<context>
    <name>WritingLine</name>
    <message>
        <source>%1 signs, hidden</source>
        <translation>%1 signos, ocultos</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
</TS>
