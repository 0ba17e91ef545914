"""What the program takes for now. Only bootstrap makes a clock that reads the system's."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
