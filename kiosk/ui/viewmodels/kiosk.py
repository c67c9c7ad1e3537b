"""The root of what QML sees: which screen, Back and Next, called away, trouble, the wipe."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.journey import Back, CalledAway, Give, Journey, Next
from kiosk.domain.visit import LARGE_TEXT, YES, Answer, AnswerKind, Step
from kiosk.services.walking import VisitWalk
from kiosk.ui.viewmodels.appearance import AppearanceModel
from kiosk.ui.viewmodels.base import Library, StepModel
from kiosk.ui.viewmodels.comfort import ComfortModel
from kiosk.ui.viewmodels.compare import CompareModel
from kiosk.ui.viewmodels.detail import DetailModel
from kiosk.ui.viewmodels.done import DoneModel
from kiosk.ui.viewmodels.facts import FactsModel
from kiosk.ui.viewmodels.idle import IdleModel
from kiosk.ui.viewmodels.leaning import LeaningModel
from kiosk.ui.viewmodels.options import OptionsModel
from kiosk.ui.viewmodels.pain import PainModel
from kiosk.ui.viewmodels.pausing import PauseModel
from kiosk.ui.viewmodels.privacy import PrivacyModel
from kiosk.ui.viewmodels.questions import QuestionsModel
from kiosk.ui.viewmodels.read_aloud import ReadAloudModel
from kiosk.ui.viewmodels.safety import SafetyModel
from kiosk.ui.viewmodels.scanning import ScanModel
from kiosk.ui.viewmodels.share import ShareModel
from kiosk.ui.viewmodels.sure import SureModel
from kiosk.ui.viewmodels.tried import TriedModel
from kiosk.ui.viewmodels.values import ValuesModel
from kiosk.ui.viewmodels.where import WhereModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


STEP_MODELS: tuple[type[StepModel], ...] = (
    ComfortModel,
    PrivacyModel,
    SafetyModel,
    PainModel,
    TriedModel,
    WhereModel,
    OptionsModel,
    DetailModel,
    CompareModel,
    ValuesModel,
    LeaningModel,
    FactsModel,
    SureModel,
    QuestionsModel,
    ShareModel,
    DoneModel,
)


@QmlElement
class KioskModel(QObject):
    """Where the tablet stands, and the view model of every screen.

    wiped is emitted when a visit has left the tablet: whoever keeps pictures, speech or focus of
    it lets go then.
    """

    changed = Signal()
    turned = Signal()
    wiped = Signal()
    troubleChanged = Signal()

    def __init__(
        self,
        walk: VisitWalk,
        library: Library,
        appearance: AppearanceModel,
        idle: IdleModel,
        reading: ReadAloudModel,
        scanning: ScanModel,
        pausing: PauseModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._scanning = scanning
        self._pausing = pausing
        self._walk = walk
        self._journey = walk.journey
        self._appearance = appearance
        self._idle = idle
        self._forward = True
        self._trouble = ""
        self._models = {model.STEP: model(walk, library, self) for model in STEP_MODELS}
        for step_model in self._models.values():
            step_model.clear()  # fills the rows, so that screens made ahead are made whole
        done = self._models[Step.DONE]
        if isinstance(done, DoneModel):
            done.carryingChanged.connect(lambda: idle.carry(carrying=done.is_carrying))
        appearance.changed.connect(self._note_large_text)
        walk.listen(self._follow)

    @Property(str, notify=changed)
    def step(self) -> str:
        """Return the step on the screen: its name in lower case."""
        return self._journey.page.step.name.lower()

    @Property(str, notify=changed)
    def page(self) -> str:
        """Return the page on the screen, as step/item/part."""
        return str(self._journey.page)

    @Property(list, notify=changed)
    def near(self) -> list[str]:
        """Return the steps whose screens a touch or two may ask for, the likeliest first."""
        return [step.name.lower() for step in self._journey.near]

    @Property(bool, notify=changed)
    def forward(self) -> bool:
        """Tell whether the page turn under way goes forward."""
        return self._forward

    @Property(int, notify=changed)
    def stage(self) -> int:
        """Return the stage on the screen, from 1; 0 outside of the stages."""
        return self._journey.stage

    @Property(int, notify=changed)
    def stages(self) -> int:
        """Return how many stages there are."""
        return self._journey.stages

    @Property(bool, notify=changed)
    def mayGoOn(self) -> bool:
        """Tell whether Next does something."""
        return self._journey.may_go_on

    @Property(bool, notify=changed)
    def maySkip(self) -> bool:
        """Tell whether the page's question can be left open."""
        return self._journey.may_skip

    @Property(bool, notify=changed)
    def editing(self) -> bool:
        """Tell whether a step is being changed from check and share."""
        return self._journey.editing is not None

    @Property(bool, notify=changed)
    def consentAsked(self) -> bool:
        """Tell whether the patient has answered who may have the answers."""
        visit = self._journey.visit
        return bool(visit and visit.answer(AnswerKind.CONSENT))

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        """Return a word for what is wrong with the tablet; empty while all is well."""
        return self._trouble

    @Property(AppearanceModel, constant=True)
    def appearance(self) -> AppearanceModel:
        """Return how the patient likes to read."""
        return self._appearance

    @Property(IdleModel, constant=True)
    def idle(self) -> IdleModel:
        """Return the watch over time."""
        return self._idle

    @Property(ReadAloudModel, constant=True)
    def readAloud(self) -> ReadAloudModel:
        """Return what reads the screens aloud."""
        return self._reading

    @Property(ScanModel, constant=True)
    def scanning(self) -> ScanModel:
        """Return what moves from control to control for switches."""
        return self._scanning

    @Property(PauseModel, constant=True)
    def pausing(self) -> PauseModel:
        """Return the pages of a break."""
        return self._pausing

    @Property(ComfortModel, constant=True)
    def comfort(self) -> StepModel:
        """Return the view model of the step."""
        return self._models[Step.COMFORT]

    @Property(PrivacyModel, constant=True)
    def privacy(self) -> StepModel:
        """Return the view model of the step."""
        return self._models[Step.PRIVACY]

    @Property(SafetyModel, constant=True)
    def safety(self) -> StepModel:
        """Return the view model of the step."""
        return self._models[Step.SAFETY]

    @Property(PainModel, constant=True)
    def pain(self) -> StepModel:
        """Return the view model of the step."""
        return self._models[Step.PAIN]

    @Property(TriedModel, constant=True)
    def tried(self) -> StepModel:
        """Return the view model of the step."""
        return self._models[Step.TRIED]

    @Property(WhereModel, constant=True)
    def where(self) -> StepModel:
        """Return the view model of the step."""
        return self._models[Step.WHERE]

    @Property(OptionsModel, constant=True)
    def options(self) -> StepModel:
        """Return the view model of the step."""
        return self._models[Step.OPTIONS]

    @Property(DetailModel, constant=True)
    def detail(self) -> StepModel:
        """Return the view model of the step."""
        return self._models[Step.DETAIL]

    @Property(CompareModel, constant=True)
    def compare(self) -> StepModel:
        """Return the view model of the step."""
        return self._models[Step.COMPARE]

    @Property(ValuesModel, constant=True)
    def values(self) -> StepModel:
        """Return the view model of the step."""
        return self._models[Step.VALUES]

    @Property(LeaningModel, constant=True)
    def leaning(self) -> StepModel:
        """Return the view model of the step."""
        return self._models[Step.LEANING]

    @Property(FactsModel, constant=True)
    def facts(self) -> StepModel:
        """Return the view model of the step."""
        return self._models[Step.FACTS]

    @Property(SureModel, constant=True)
    def sure(self) -> StepModel:
        """Return the view model of the step."""
        return self._models[Step.SURE]

    @Property(QuestionsModel, constant=True)
    def questions(self) -> StepModel:
        """Return the view model of the step."""
        return self._models[Step.QUESTIONS]

    @Property(ShareModel, constant=True)
    def share(self) -> StepModel:
        """Return the view model of the step."""
        return self._models[Step.SHARE]

    @Property(DoneModel, constant=True)
    def done(self) -> StepModel:
        """Return the view model of the step."""
        return self._models[Step.DONE]

    @Slot()
    def next(self) -> None:
        """Go on; leaves the question open where it may be."""
        self._walk.handle(Next())

    @Slot()
    def back(self) -> None:
        """Go back."""
        self._forward = False
        self._walk.handle(Back())
        self._forward = True

    @Slot()
    def calledAway(self) -> None:
        """End here: the patient was called."""
        self._walk.handle(CalledAway())

    @Slot(bool)
    def calledAwayWith(self, consent: bool) -> None:  # noqa: FBT001 - QML hands values by position
        """End here, with the answer to who may have the answers."""
        self._walk.handle(CalledAway(consent))

    def report_trouble(self, word: str) -> None:
        """Show a calm screen that asks for the front desk; an empty word takes it away."""
        if word != self._trouble:
            self._trouble = word
            self._pausing.hide(hidden=bool(word))
            self.troubleChanged.emit()

    def _follow(self, journey: Journey) -> None:
        before, self._journey = self._journey, journey
        if before.visit is not None and journey.visit is None:
            self._wipe()
        if (before.visit and before.visit.language) != (journey.visit and journey.visit.language):
            self._models[Step.COMFORT].changed.emit()  # letter pads ask it for the language
        shown = self._models.get(journey.page.step)
        if shown is not None:
            shown.update()
        self.changed.emit()
        if journey.page != before.page:
            self.turned.emit()

    @Slot()
    def _note_large_text(self) -> None:
        """Keep that large text was chosen: the sheet for home is then printed large too."""
        visit = self._journey.visit
        wanted = YES if self._appearance.is_large else ""
        if visit is None or self._journey.ended:
            return
        if visit.answer(AnswerKind.COMFORT, LARGE_TEXT) != wanted:
            self._walk.handle(Give(Answer(AnswerKind.COMFORT, LARGE_TEXT, wanted)))

    def _wipe(self) -> None:
        """Take everything of the visit off every view model."""
        self._appearance.reset()
        for model in self._models.values():
            model.clear()
        self.wiped.emit()
